import { effect } from '@preact/signals';
import { language } from '../lib/i18n';
import { isThere } from '../lib/is-there';
import { fillBadge, makeBadge } from './badge';
import { readBox } from './frame-chain';
import type { Item, PanelState } from './state';

const NEAR = '300px';
const BADGE_LIFT = 11;

/**
 * Shows a badge on each review, for those near the window only: a page may hold a thousand.
 *
 * The badges lie in our own layer over the page, in the page's coordinates: nothing is put into the site's tree, so
 * its layout, its selectors and its framework stay as they are.
 */
export class BadgeLayer {
  readonly element: HTMLElement;
  private readonly badges = new Map<Element, HTMLButtonElement>();
  private readonly items = new Map<Element, Item>();
  private readonly watcher: IntersectionObserver;
  private readonly stop = new AbortController();
  private planned = 0;

  constructor(
    state: PanelState,
    private readonly view: Window,
    private readonly open: (item: Item) => void,
  ) {
    this.element = view.document.createElement('div');
    this.element.className = 'badges';
    this.watcher = new IntersectionObserver((entries) => entries.forEach((entry) => this.show(entry)), {
      rootMargin: NEAR,
    });
    this.followMoves();
    const dispose = effect(() => (language.value, this.setItems(state.shown.value)));
    this.stop.signal.addEventListener('abort', dispose);
  }

  /** Takes every badge and listener away. */
  remove(): void {
    this.stop.abort();
    this.watcher.disconnect();
    this.element.remove();
  }

  private setItems(items: Item[]): void {
    const current = new Set(items.map((item) => item.review.element));
    for (const element of this.items.keys()) if (!current.has(element)) this.forget(element);
    for (const item of items) {
      const { element } = item.review;
      if (!this.items.has(element)) this.watcher.observe(element);
      this.items.set(element, item);
      const badge = this.badges.get(element);
      if (badge) fillBadge(badge, item);
    }
    this.plan();
  }

  private forget(element: Element): void {
    if (isThere(element)) this.watcher.unobserve(element);
    this.items.delete(element);
    this.badges.get(element)?.remove();
    this.badges.delete(element);
  }

  private show({ target, isIntersecting }: IntersectionObserverEntry): void {
    const item = this.items.get(target);
    const badge = this.badges.get(target);
    if (!isIntersecting || !item) {
      badge?.remove();
      this.badges.delete(target);
    } else if (!badge) {
      const made = makeBadge(item, this.view.document, () => this.open(this.items.get(target) ?? item));
      this.badges.set(target, made);
      this.element.append(made);
    }
    this.plan();
  }

  private followMoves(): void {
    const { signal } = this.stop;
    const plan = () => this.plan();
    for (const view of new Set([window, this.view])) {
      view.addEventListener('scroll', plan, { capture: true, passive: true, signal });
      view.addEventListener('resize', plan, { signal });
      view.addEventListener('load', plan, { capture: true, signal });
    }
    const sizes = new ResizeObserver(plan);
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  private plan(): void {
    this.planned ||= requestAnimationFrame(() => {
      this.planned = 0;
      this.placeAll();
    });
  }

  // First every box is read, then every badge is moved: one layout, however many there are.
  private placeAll(): void {
    const origin = this.element.getBoundingClientRect();
    const width = this.view.document.documentElement.clientWidth;
    const boxes = [...this.badges].map(([element, badge]) => ({
      badge,
      box: readBox(element),
      shown: isShown(element),
    }));
    for (const { badge, box, shown } of boxes) {
      badge.hidden = !shown || box.width === 0;
      const right = Math.min(box.left + box.width, width - 4) - origin.left;
      badge.style.transform = `translate(${Math.round(right)}px, ${Math.round(box.top - origin.top - BADGE_LIFT)}px) translateX(-100%)`;
    }
  }
}

// A review scrolled out of a list of its own would leave its badge floating over something else.
function isShown(element: Element): boolean {
  if (!isThere(element)) return false;
  const top = element.getBoundingClientRect().top;
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (around.scrollHeight <= around.clientHeight + 1 || getComputedStyle(around).overflowY === 'visible') continue;
    const frame = around.getBoundingClientRect();
    if (top < frame.top - 1 || top > frame.bottom) return false;
  }
  return true;
}
