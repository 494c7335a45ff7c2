import type { PageReading, Site } from '../lib/model.ts';
import { watchPage } from './watch-page.ts';

type Capture = (url: string, sites: Site[], adapters: boolean) => Promise<PageReading>;

/** For measuring: watches the page with the reader that the page was given, and counts the readings. */
function watch(): void {
  const counter = globalThis as unknown as { replywellReads: number; replywellCapture: Capture };
  counter.replywellReads = 0;
  watchPage(document, {
    signal: new AbortController().signal,
    read: () => {
      counter.replywellReads++;
      return counter.replywellCapture(location.href, [], false);
    },
    onReading: () => {},
  });
}

Object.assign(globalThis, { replywellWatch: watch });
