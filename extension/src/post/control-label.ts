import { textOfIds } from './text-of-ids.ts';

const LONGEST_LABEL = 60;

/** Returns what a control says to a person, best source first: visible text, then names for readers and tips. */
export function labelsOf(control: Element): string[] {
  const image = control.matches('img, svg')
    ? control
    : control.querySelector('img[alt], svg title, svg[aria-label], [aria-label]');
  const sources = [
    shownText(control),
    control.getAttribute('aria-label'),
    textOfIds(control, 'aria-labelledby'),
    inputLabel(control),
    control.getAttribute('title'),
    control.getAttribute('data-tooltip') ??
      control.getAttribute('data-original-title') ??
      control.getAttribute('data-tippy-content'),
    image?.getAttribute('alt') ??
      image?.getAttribute('aria-label') ??
      (image?.localName === 'title' ? image.textContent : null),
    control.getAttribute('label'),
  ];
  const labels = sources
    .map((label) => label?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((label) => label.length > 0 && label.length <= LONGEST_LABEL);
  return [...new Set(labels)];
}

/** Returns the names that the page's code gives to a control: they speak where no label does. */
export function codeNamesOf(control: Element): string {
  const names = [
    'id',
    'class',
    'name',
    'data-testid',
    'data-test',
    'data-test-id',
    'data-qa',
    'data-action',
    'data-act',
    'data-role',
    'data-cmd',
    'data-name',
    'debug-id',
    'component',
    'icon',
    'slot',
  ];
  const own = names.map((name) => control.getAttribute(name) ?? '');
  const icon = control.querySelector('i, svg, use, span[class*="icon"], [icon]');
  const inner = [
    icon?.getAttribute('class'),
    icon?.getAttribute('href') ?? icon?.getAttribute('xlink:href'),
    icon?.getAttribute('icon'),
    icon?.getAttribute('data-icon'),
  ];
  return [...own, ...inner].filter(Boolean).join(' ');
}

function shownText(control: Element): string {
  const text = (control as HTMLElement).innerText ?? control.textContent ?? '';
  return text || (control.textContent ?? '');
}

function inputLabel(control: Element): string | null {
  if (control.localName !== 'input') return null;
  const input = control as HTMLInputElement;
  return ['submit', 'button', 'image', 'reset'].includes(input.type) ? input.value || input.alt : null;
}
