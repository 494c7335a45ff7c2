import { isThere } from '../lib/is-there.ts';

/** What a `RestingObserver` asks of its owner. */
export interface Listening {
  options: MutationObserverInit;
  /** Says whether these changes matter; asked for everything that is heard. */
  isWorth(changes: MutationRecord[]): boolean;
  /** Something that matters changed, or may have changed during a rest. */
  onWorth(): void;
  /** Called at the end of each rest. */
  onWake(): void;
  /** A few numbers in which a change that matters would show, and by how much they must differ to say so. */
  measure(): number[];
  tolerance: number;
  /** The longest rest. */
  longest: number;
}

/** Changes that do not matter, in a row, after which listening is not worth what it costs. */
const ENOUGH = 3;
/** A row of changes ends with this much silence. */
const SILENCE_MS = 1000;
const FIRST_REST_MS = 1000;
const LONGEST_LOOK_MS = 3000;
/** What the look at the end of a rest may cost, as a part of the rest. */
const LOOK_SHARE = 1 / 4000;

/**
 * Hears changes below some nodes; where they keep coming and none matters, it rests, and looks once when it wakes.
 *
 * A clock that ticks ten times a second would wake an observer ten times a second: code that runs so seldom is never
 * compiled, and each time costs as much as hundreds of changes in one.
 */
export class RestingObserver {
  private readonly observer: MutationObserver;
  private nodes: Node[] = [];
  private vain = 0;
  private heard = 0;
  private rest = FIRST_REST_MS;
  private fruitless = 0;
  private asked = false;
  private measured: number[] | null = null;
  private cost = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private paused = false;

  constructor(private readonly listening: Listening) {
    this.observer = new MutationObserver((changes) => this.hear(changes));
  }

  /** Listens below these nodes from now on, and to nothing else. */
  observe(nodes: Node[]): void {
    this.nodes = nodes;
    this.measured = null;
    if (this.paused) this.measured = this.look();
    else this.listen();
  }

  /** Says how the reading ended that this observer asked for, if it did: one that brought nothing makes it more patient. */
  learn(news: boolean): void {
    if (!this.asked) return;
    this.asked = false;
    this.fruitless = news ? 0 : this.fruitless + 1;
    if (this.fruitless > 1) this.lieDown(Math.min(this.listening.longest, (FIRST_REST_MS / 2) * 2 ** this.fruitless));
  }

  /** Hears nothing until `resume`: nobody looks at the page. */
  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.stop();
    this.measured ??= this.look();
  }

  resume(): void {
    if (!this.paused) return;
    this.paused = false;
    this.wake();
  }

  /** Somebody did something in the page: what comes now may matter again. */
  rouse(): void {
    this.fruitless = 0;
    this.rest = FIRST_REST_MS;
    if (this.timer !== undefined) this.wake();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.observer.disconnect();
  }

  private listen(): void {
    this.stop();
    for (const node of this.nodes) if (isThere(node)) this.observer.observe(node, this.listening.options);
  }

  private hear(changes: MutationRecord[]): void {
    if (this.listening.isWorth(changes)) return this.ask();
    const now = performance.now();
    if (now - this.heard > SILENCE_MS) {
      this.vain = 0;
      this.rest = FIRST_REST_MS;
    }
    this.heard = now;
    if (++this.vain < ENOUGH) return;
    this.lieDown(this.rest);
    this.rest = Math.min(this.rest * 1.5, LONGEST_LOOK_MS);
  }

  private ask(): void {
    this.vain = 0;
    this.measured = null;
    this.asked = true;
    this.listening.onWorth();
  }

  private lieDown(rest: number): void {
    this.stop();
    this.measured ??= this.look();
    // A look during which the machine stood still seems dear; it must not make a rest of hours.
    const affordable = Math.min(this.cost / LOOK_SHARE, this.listening.longest);
    if (!this.paused) this.timer = setTimeout(() => this.wake(), Math.max(rest, affordable));
  }

  private wake(): void {
    const { tolerance } = this.listening;
    const before = this.measured;
    this.listen();
    this.measured = this.look();
    this.heard = performance.now();
    this.vain = ENOUGH - 1;
    this.listening.onWake();
    const isOther = this.measured.some((now, at) => Math.abs(now - (before?.[at] ?? now)) >= tolerance);
    if (isOther) this.ask();
  }

  private look(): number[] {
    const start = performance.now();
    const measured = this.listening.measure();
    this.cost = performance.now() - start;
    return measured;
  }
}
