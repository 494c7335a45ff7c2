import { signal, type Signal } from '@preact/signals';

/** What the agent is asked to point at; last, what the adapter would read is shown. */
export type TeachStep = 'text' | 'author' | 'date' | 'rating' | 'open' | 'field' | 'submit' | 'preview';

/** A rectangle of the window, in pixels. */
export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** A review as the adapter would read it. */
export interface TaughtReview {
  author: string | null;
  text: string;
  rating: number | null;
  date: string | null;
  date_raw: string | null;
}

/** Teaching a site: what the agent is asked, what lies under the pointer, and what would be read. */
export interface TeachState {
  step: Signal<TeachStep>;
  hover: Signal<Box | null>;
  /** The boxes of all reviews that would be read, where they lie now. */
  boxes: Signal<Box[]>;
  /** How many reviews the chosen box stands for. */
  count: Signal<number>;
  canWiden: Signal<boolean>;
  canNarrow: Signal<boolean>;
  found: Signal<{ count: number; reviews: TaughtReview[] } | null>;
  /** The adapter as a file, to be downloaded. */
  file: Signal<{ name: string; url: string } | null>;
  told: Signal<{ text: string; good: boolean } | null>;
  saved: Signal<boolean>;
}

/** What the agent can do while teaching. */
export interface TeachActions {
  start(): void;
  skip(): void;
  back(): void;
  widen(): void;
  narrow(): void;
  save(): void;
  end(): void;
}

/** Returns the state in which teaching begins. */
export function makeTeachState(): TeachState {
  return {
    step: signal<TeachStep>('text'),
    hover: signal(null),
    boxes: signal([]),
    count: signal(0),
    canWiden: signal(false),
    canNarrow: signal(false),
    found: signal(null),
    file: signal(null),
    told: signal(null),
    saved: signal(false),
  };
}
