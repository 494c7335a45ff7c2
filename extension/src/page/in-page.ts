import type { PageReading, Site } from '../lib/model.ts';
import { watchPage } from './watch-page.ts';

type ReadPage = (page: Document, options: { url: string; sites: Site[]; adapters: boolean }) => Promise<PageReading>;

/** For tests and measuring: watches the page with the reader that the page was given, and keeps what was told. */
function watch(): void {
  const counter = globalThis as unknown as {
    replywellReads: number;
    replywellStop: () => void;
    replywellChanges: object[];
    replywellReadPage: ReadPage;
  };
  counter.replywellReads = 0;
  counter.replywellChanges = [];
  const watching = new AbortController();
  counter.replywellStop = () => watching.abort();
  watchPage(document, {
    signal: watching.signal,
    read: () => {
      counter.replywellReads++;
      return counter.replywellReadPage(document, { url: location.href, sites: [], adapters: false });
    },
    onReading: ({ added, changed, removed, navigated }) => {
      counter.replywellChanges.push({
        added: added.map(({ id }) => id),
        changed: changed.map(({ id }) => id),
        removed,
        navigated,
      });
    },
  });
}

Object.assign(globalThis, { replywellWatch: watch });
