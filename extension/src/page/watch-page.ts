import type { PageReading } from '../lib/model.ts';
import { compareReadings, type PageChange } from './compare-readings.ts';
import { isThere } from '../lib/is-there.ts';
import { InnerRoots } from './inner-roots.ts';
import { listContainers } from './list-containers.ts';
import { RestingObserver } from './resting-observer.ts';
import { TickingParts } from './ticking-parts.ts';
import { watchUrl } from './url-changes.ts';
import { FEWEST_LETTERS, findWorth } from './worth-reading.ts';

/** What `watchPage` needs from the session, which alone knows the reader. */
export interface Watching {
  signal: AbortSignal;
  /** Reads the page as it is now. */
  read: (signal: AbortSignal) => Promise<PageReading>;
  /** Told after every reading that found something new, and after the first. */
  onReading: (change: PageChange) => void;
}

/** Pages change in bursts; the reader comes after them, but does not wait for ever. */
const CALM_MS = 250;
const LONGEST_WAIT_MS = 1500;
/** An address that changes beside noise only is noticed after this. */
const LOOK_MS = 1000;
/** The longest rest, after readings that brought nothing or where a look is dear: outside of the lists of reviews, and in them. */
const PATIENCE_OUTSIDE_MS = 120_000;
const PATIENCE_INSIDE_MS = 30_000;
/** A counter of two digits more or less in a review is no other review. */
const FEWEST_LETTERS_INSIDE = 3;
const STEPS_TO_REVIEW = 12;

/** Reads a page and keeps reading it as it changes: more reviews, edits, re-used nodes, other addresses. Ends with `signal`. */
export function watchPage(document: Document, watching: Watching): void {
  new PageWatch(document, watching).start();
}

class PageWatch {
  private last: PageReading | null = null;
  private navigated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private reading = false;
  private again = false;
  private looked = 0;
  private elements = new WeakSet<Element>();
  private readonly ticking = new TickingParts();
  private look = (): void => {};
  /** An observer of a document is told nothing of what changes in its shadow roots and frames. */
  private readonly inner = new InnerRoots();
  /** The lists of reviews with all that stands in them, and the rest of the page, where only new boxes matter. */
  private readonly inside = this.listenTo({
    options: { childList: true, characterData: true, subtree: true },
    measure: () => (this.last?.reviews ?? []).map(({ element }) => lettersOf(element)),
    tolerance: FEWEST_LETTERS_INSIDE,
    longest: PATIENCE_INSIDE_MS,
  });
  private readonly outside = this.listenTo({
    options: { childList: true, subtree: true },
    measure: () => [this.document.body, ...this.inner.found].map(lettersOf),
    tolerance: FEWEST_LETTERS,
    longest: PATIENCE_OUTSIDE_MS,
  });

  constructor(
    private readonly document: Document,
    private readonly watching: Watching,
  ) {}

  start(): void {
    const { signal } = this.watching;
    const window = this.document.defaultView;
    if (window) this.look = watchUrl(window, signal, () => this.leave());
    this.outside.observe(this.outsideNodes());
    this.inner.lookLater(this.document, () => void this.findRoots(), signal);
    signal.addEventListener('abort', () => {
      this.eachObserver((observer) => observer.stop());
      clearTimeout(this.timer);
    });
    this.document.addEventListener('visibilitychange', () => this.followEyes(), { signal });
    for (const type of ['click', 'keydown'])
      this.document.addEventListener(type, () => this.eachObserver((observer) => observer.rouse()), {
        capture: true,
        passive: true,
        signal,
      });
    this.followEyes();
    void this.readNow();
  }

  private outsideNodes(): Node[] {
    return [this.document.documentElement, ...this.inner.found];
  }

  /** What came into a root before it was heard is read once more. */
  private async findRoots(): Promise<void> {
    const fresh = await this.inner.look(this.document, this.watching.signal).catch(() => []);
    if (fresh.length === 0) return;
    this.outside.observe(this.outsideNodes());
    if (fresh.some((root) => lettersOf(root) >= FEWEST_LETTERS)) this.schedule();
  }

  private listenTo(what: Pick<RestingObserver['listening'], 'options' | 'measure' | 'tolerance' | 'longest'>) {
    return new RestingObserver({
      ...what,
      isWorth: (changes) => this.isWorth(changes),
      onWorth: () => this.schedule(),
      onWake: () => this.look(),
    });
  }

  private eachObserver(act: (observer: RestingObserver) => void): void {
    for (const observer of [this.inside, this.outside]) act(observer);
  }

  /** A hidden tab waits until it is looked at. */
  private followEyes(): void {
    this.eachObserver((observer) => (this.document.hidden ? observer.pause() : observer.resume()));
    if (this.again) this.schedule();
  }

  private isWorth(changes: MutationRecord[]): boolean {
    const worth = findWorth(changes, (node) => this.isInReview(node));
    const now = performance.now();
    // Clocks and counters tick all the time, and asking for the address makes a string of it each time.
    if (worth || now - this.looked > LOOK_MS) {
      this.looked = now;
      this.look();
    }
    if (worth) this.ticking.suspect(worth.target);
    return worth !== undefined;
  }

  private leave(): void {
    this.navigated = true;
    this.schedule();
  }

  private schedule(): void {
    if (this.reading || this.document.hidden) {
      this.again = true;
      return;
    }
    const now = performance.now();
    this.waitingSince ||= now;
    const longest = LONGEST_WAIT_MS - (now - this.waitingSince);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readNow(), Math.max(0, Math.min(CALM_MS, longest)));
  }

  private async readNow(): Promise<void> {
    const { signal, read, onReading } = this.watching;
    this.reading = true;
    this.again = false;
    this.waitingSince = 0;
    const { navigated } = this;
    this.navigated = false;
    try {
      const reading = await read(signal);
      if (!signal.aborted) this.tell(compareReadings(navigated ? null : this.last, reading), navigated, onReading);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.reading = false;
      if (this.again && !signal.aborted) this.schedule();
      void this.findRoots();
    }
  }

  private tell(change: Omit<PageChange, 'navigated'>, navigated: boolean, onReading: Watching['onReading']): void {
    const first = this.last === null;
    const state = this.last?.state;
    this.last = change.reading;
    const news =
      first ||
      navigated ||
      state !== change.reading.state ||
      change.added.length + change.changed.length + change.removed.length > 0;
    this.ticking.learn(news);
    if (news) this.follow(change.reading.reviews.map(({ element }) => element).filter(isThere));
    this.eachObserver((observer) => observer.learn(news));
    if (news) onReading({ ...change, navigated });
  }

  private follow(elements: Element[]): void {
    this.elements = new WeakSet(elements);
    this.inside.observe(listContainers(elements));
  }

  private isInReview(node: Node): boolean {
    if (this.ticking.has(node)) return false;
    for (let at: Node | null = node, step = 0; at && step < STEPS_TO_REVIEW; at = at.parentNode, step++) {
      if (at.nodeType === 1 && this.elements.has(at as Element)) return true;
    }
    return false;
  }
}

const lettersOf = (node: Node | null): number => (isThere(node) ? (node.textContent ?? '').length : 0);
