/** Build tools write classes with digits or odd capitals, which change with every build. */
const HASHED =
  /^(?:css|sc|jsx|svelte|emotion|styled|chakra|tw)-|[a-z][A-Z]{2}|\d{2}|^[a-z]{1,2}$|^_|^(?:[a-zA-Z0-9]*\d[a-zA-Z0-9]*){5,}$/;
/** What a class says about the moment or the looks, not about the thing. */
const PASSING =
  /^(?:is-|has-|js-|ng-|v-|active|hover|focus|open|opened|closed|collapsed|expanded|visible|hidden|show|shown|first|last|odd|even|selected|new|unread|[mp][trblxy]?-|d-|flex|grid|col|row|text-|bg-|w-|h-|gap-|items-|justify-|rounded|border|shadow|font-|leading-|space-)/;
const MODULE = /^([A-Za-z][\w-]*?__)([A-Za-z0-9_-]{4,})$/;
/** `review__author` is a name that the site chose, `styles_card__x9Kq2` is not. */
const WORDS = /^[a-z]{2,}(?:(?:[A-Z]|[_-]{1,2}[a-z])[a-z]+)*$/;
const NAMED = [
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
  'data-hook',
  'data-role',
  'data-type',
  'data-component',
  'name',
  'role',
  'part',
  'slot',
];
const LONGEST_VALUE = 60;

/** Returns selectors for an element by what a site is likely to leave alone, the surest first; its tag comes last. */
export function listTraits(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const traits = [
    ...NAMED.flatMap((name) => byValue(element, name)),
    ...[...element.attributes].flatMap(({ name }) => (isOwnData(name) ? [`[${CSS.escape(name)}]`] : [])),
    ...[...element.classList].flatMap(byClass),
    ...byType(element),
  ];
  return [...traits.map((trait) => `${tag}${trait}`), ...traits.filter((trait) => /^[[.]/.test(trait)), tag];
}

/** Says whether a class name is the site's own word, which survives the next build. */
export function isStableClass(token: string): boolean {
  return token.length > 2 && !HASHED.test(token) && !PASSING.test(token);
}

function byValue(element: Element, name: string): string[] {
  const value = element.getAttribute(name);
  if (!value || value.length > LONGEST_VALUE || /\d{2}/.test(value)) return [];
  return [`[${name}="${CSS.escape(value)}"]`];
}

// That an attribute is there says what the element is; its value is often an id.
const isOwnData = (name: string) =>
  name.startsWith('data-') && !NAMED.includes(name) && !/^data-(?:v-|react|aos)/.test(name);

function byClass(token: string): string[] {
  const [, part, rest] = MODULE.exec(token) ?? [];
  if (part && !WORDS.test(rest!)) return [`[class*="${CSS.escape(part)}"]`];
  return isStableClass(token) ? [`.${CSS.escape(token)}`] : [];
}

function byType(element: Element): string[] {
  const type = element.getAttribute('type');
  return type ? [`[type="${CSS.escape(type)}"]`] : [];
}
