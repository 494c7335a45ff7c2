import { frameDocument } from '../deep-dom.ts';
import type { Command } from '../model.ts';
import { textOf } from '../text/text-of.ts';
import { readJsonState } from './json-state.ts';

/** Where a command looks: an element, a document or a shadow root. */
export type Scope = ParentNode & Node;

/** A command that cannot run (bad selector, wrong arguments) is told here once, and reads nothing. */
export type CommandFault = (command: Command, error: unknown) => void;

type Steps = Record<string, (args: unknown[], scope: Scope) => string | null>;

/** Returns all elements that `command` points at inside `scope`; empty when it is broken or finds none. */
export function findElements(command: Command | undefined, scope: Scope, fault?: CommandFault): Element[] {
  if (!command) return [];
  try {
    return elementsOf(command, scope);
  } catch (error) {
    fault?.(command, error);
    return [];
  }
}

/** Returns the first element that `command` points at, or null. */
export function findElement(command: Command | undefined, scope: Scope, fault?: CommandFault): Element | null {
  return findElements(command, scope, fault)[0] ?? null;
}

/** Returns the text that `command` reads inside `scope`, or null where it finds nothing. */
export function readValue(command: Command | undefined, scope: Scope, fault?: CommandFault): string | null {
  if (!command) return null;
  try {
    return valueOf(command, scope);
  } catch (error) {
    fault?.(command, error);
    return null;
  }
}

function elementsOf(command: Command, scope: Scope): Element[] {
  if (typeof command === 'string') return select(command, scope);
  const [name, ...args] = command;
  const mover = MOVERS[name];
  if (mover)
    return mover(args, scope).flatMap((place) =>
      elementsOf(commandAt(args, mover === MOVERS['sibling'] ? 2 : 1), place),
    );
  if (name === 'or')
    return args.map((each) => elementsOf(each as Command, scope)).find((found) => found.length > 0) ?? [];
  if (name === 'exclude')
    return elementsOf(commandAt(args, 1), scope).filter((element) => !element.matches(String(args[0])));
  if (name === 'containing')
    return elementsOf(commandAt(args, 1), scope).filter((element) =>
      new RegExp(String(args[0]), 'iu').test(element.textContent ?? ''),
    );
  throw new Error(`"${name}" points at no element`);
}

function valueOf(command: Command, scope: Scope): string | null {
  if (typeof command === 'string') return textOfFirst(command, scope, null);
  const [name, ...args] = command;
  const mover = MOVERS[name];
  if (mover) {
    const rest = commandAt(args, name === 'sibling' ? 2 : 1);
    return firstOf(mover(args, scope), (place) => valueOf(rest, place));
  }
  const step = STEPS[name];
  if (!step) throw new Error(`unknown command "${name}"`);
  return step(args, scope);
}

/** Commands that go to another place and run the next command there. */
const MOVERS: Record<string, (args: unknown[], scope: Scope) => Scope[]> = {
  upward: ([to], scope) => listOf(climb(scope, to as number | string)),
  sibling: ([way, css], scope) => siblings(scope, String(way), String(css)),
  page: (_, scope) => listOf(scope.ownerDocument ?? (scope as Document)),
  frame: ([css], scope) => select(String(css), scope).flatMap((frame) => listOf(frameDocument(frame))),
  shadow: ([css], scope) => select(String(css), scope).flatMap((host) => listOf(host.shadowRoot)),
  within: ([css], scope) => select(String(css), scope),
};

/** Commands that read a value. */
const STEPS: Steps = {
  text: ([css], scope) => textOfFirst(String(css), scope, null),
  own_text: ([css], scope) => firstOf(select(String(css), scope), ownText),
  attribute: ([name, css], scope) =>
    firstOf(select(String(css ?? ':scope'), scope), (element) => clean(element.getAttribute(String(name)))),
  const: ([value]) => (value === null || value === undefined ? null : String(value)),
  exclude: ([out, css], scope) =>
    typeof css === 'string' ? textOfFirst(css, scope, String(out)) : valueOf(css as Command, scope),
  regex: ([pattern, command, flags], scope) =>
    matchIn(valueOf(command as Command, scope), new RegExp(String(pattern), String(flags ?? 'iu'))),
  or: (args, scope) => firstOf(args, (each) => valueOf(each as Command, scope)),
  join: ([by, ...args], scope) =>
    clean(args.flatMap((each) => listOf(valueOf(each as Command, scope))).join(String(by))),
  each: ([css], scope) =>
    clean(
      select(String(css), scope)
        .map((element) => textOf(element))
        .filter(Boolean)
        .join('\n'),
    ),
  count: ([css], scope) => String(select(String(css), scope).length || '') || null,
  percent: ([css], scope) => firstOf(select(String(css), scope), widthPercent),
  map: ([table, command], scope) =>
    lookUp(table as Record<string, string | number>, valueOf(command as Command, scope)),
  json: ([path, source], scope) => readJsonState(scope, String(source), String(path)),
  containing: ([pattern, css], scope) =>
    firstOf(elementsOf(['containing', pattern, css], scope), (element) => clean(textOf(element))),
};

function commandAt(args: unknown[], index: number): Command {
  return (args[index] as Command | undefined) ?? ':scope';
}

function select(css: string, scope: Scope): Element[] {
  if (css === ':scope') return scope.nodeType === 1 ? [scope as Element] : [];
  return [...scope.querySelectorAll(css)];
}

function textOfFirst(css: string, scope: Scope, without: string | null): string | null {
  const skip = without ? (element: Element) => element.matches(without) : undefined;
  return firstOf(select(css, scope), (element) => clean(textOf(element, { skip })));
}

function ownText(element: Element): string | null {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
  return clean(own.join(' ').replace(/\s+/g, ' '));
}

function widthPercent(element: Element): string | null {
  return /(?:^|;)\s*width\s*:\s*([\d.]+)\s*%/i.exec(element.getAttribute('style') ?? '')?.[1] ?? null;
}

function climb(scope: Scope, to: number | string): Element | null {
  if (typeof to === 'string') return (scope as Element).parentElement?.closest(to) ?? null;
  let element: Element | null = scope as Element;
  for (let step = 0; step < to && element; step++) element = element.parentElement;
  return element;
}

function siblings(scope: Scope, way: string, css: string): Element[] {
  const step = way === 'previous' ? 'previousElementSibling' : 'nextElementSibling';
  const found: Element[] = [];
  for (let each = (scope as Element)[step]; each; each = each[step]) if (each.matches(css)) found.push(each);
  return found;
}

function matchIn(text: string | null, pattern: RegExp): string | null {
  const found = text === null ? null : pattern.exec(text.slice(0, 20_000));
  return found ? clean(found[1] ?? found[0]) : null;
}

function lookUp(table: Record<string, string | number>, key: string | null): string | null {
  if (key === null || !Object.hasOwn(table, key)) return null;
  return String(table[key]);
}

function firstOf<T>(places: T[], read: (place: T) => string | null): string | null {
  for (const place of places) {
    const value = read(place);
    if (value !== null) return value;
  }
  return null;
}

const listOf = <T>(value: T | null): T[] => (value === null ? [] : [value]);
const clean = (text: string | null): string | null => text?.trim() || null;
