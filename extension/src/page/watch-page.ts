import type { PageReading } from '../lib/model.ts';
import { compareReadings, type PageChange } from './compare-readings.ts';
import { watchUrl } from './url-changes.ts';
import { isWorthReading } from './worth-reading.ts';

/** What `watchPage` needs from the session, which alone knows the reader. */
export interface Watching {
  signal: AbortSignal;
  /** Reads the page as it is now. */
  read: (signal: AbortSignal) => Promise<PageReading>;
  /** Told after every reading that found something new, and after the first. */
  onReading: (change: PageChange) => void;
}

/** Pages change in bursts; the reader comes after them. */
const CALM_MS = 250;
/** A page that never rests is read all the same, but seldom, and more seldom the longer nothing comes of it. */
const LONGEST_WAIT_MS = 1500;
const MOST_PATIENCE_MS = 30_000;
/** An address that changes beside such noise only is noticed after this. */
const LOOK_MS = 1000;

/** Reads a page and keeps reading it as it changes: more reviews, edits, re-used nodes, other addresses. Ends with `signal`. */
export function watchPage(document: Document, watching: Watching): void {
  new PageWatch(document, watching).start();
}

class PageWatch {
  private last: PageReading | null = null;
  private navigated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private fruitless = 0;
  private reading = false;
  private again = false;
  private looked = 0;
  private elements = new WeakSet<Element>();
  private look = (): void => {};

  constructor(
    private readonly document: Document,
    private readonly watching: Watching,
  ) {}

  start(): void {
    const { signal } = this.watching;
    const window = this.document.defaultView;
    if (window) this.look = watchUrl(window, signal, () => this.leave());
    const observer = new MutationObserver((changes) => this.notice(changes));
    observer.observe(this.document.documentElement, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.timer);
    });
    this.document.addEventListener('visibilitychange', () => this.again && this.schedule(), { signal });
    void this.readNow();
  }

  private notice(changes: MutationRecord[]): void {
    const worth = isWorthReading(changes, (node) => this.isInReview(node));
    const now = performance.now();
    // Clocks and counters tick all the time, and asking for the address makes a string of it each time.
    if (worth || now - this.looked > LOOK_MS) {
      this.looked = now;
      this.look();
    }
    if (worth) this.schedule();
  }

  private leave(): void {
    this.navigated = true;
    this.fruitless = 0;
    this.schedule();
  }

  /** Waits for calm, but not for ever; a hidden tab waits until it is looked at. */
  private schedule(): void {
    if (this.reading || this.document.hidden) {
      this.again = true;
      return;
    }
    const now = performance.now();
    this.waitingSince ||= now;
    const patience = Math.min(MOST_PATIENCE_MS, CALM_MS * 2 ** this.fruitless);
    const longest = Math.max(patience, LONGEST_WAIT_MS) - (now - this.waitingSince);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readNow(), Math.max(0, Math.min(patience, longest)));
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
    }
  }

  private tell(change: Omit<PageChange, 'navigated'>, navigated: boolean, onReading: Watching['onReading']): void {
    const first = this.last === null;
    const state = this.last?.state;
    this.last = change.reading;
    this.elements = new WeakSet(change.reading.reviews.map(({ element }) => element));
    const news =
      first ||
      navigated ||
      state !== change.reading.state ||
      change.added.length + change.changed.length + change.removed.length > 0;
    this.fruitless = news ? 0 : this.fruitless + 1;
    if (news) onReading({ ...change, navigated });
  }

  private isInReview(node: Node): boolean {
    for (let at: Node | null = node, step = 0; at && step < 12; at = at.parentNode, step++) {
      if (at.nodeType === 1 && this.elements.has(at as Element)) return true;
    }
    return false;
  }
}
