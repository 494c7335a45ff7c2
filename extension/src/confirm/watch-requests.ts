/** What the page's own code has sent since a moment: how often, and whether the site turned it down. */
export interface RequestLog {
  /** Requests of the page's code that were answered since. */
  count(): number;
  /** The first status (400–499) that answered what was sent since; null where none did. */
  refusal(): number | null;
  stop(): void;
}

const BY_CODE = /^(fetch|xmlhttprequest|beacon|iframe)$/;
const TOLD = /^(fetch|xmlhttprequest)$/;

/**
 * Begins to watch. An observer is told of every request, also on pages whose timeline is full after its first 250 entries.
 * A refusal counts only where the same address was not turned down before: pages poll, and their trackers get blocked.
 */
export function watchRequests(): RequestLog {
  const began = performance.now();
  const known = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const failing = new Set(known.filter(isRefused).map(addressOf));
  const seen: PerformanceResourceTiming[] = [];
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    seen.push(
      ...entries.filter(({ initiatorType, responseEnd }) => BY_CODE.test(initiatorType) && responseEnd >= began),
    );
  });
  observer.observe({ type: 'resource' });
  const turnedDown = (entry: PerformanceResourceTiming): boolean =>
    TOLD.test(entry.initiatorType) && entry.startTime >= began && isRefused(entry) && !failing.has(addressOf(entry));
  return {
    count: () => seen.length,
    refusal: () => seen.find(turnedDown)?.responseStatus ?? null,
    stop: () => observer.disconnect(),
  };
}

const isRefused = ({ responseStatus }: PerformanceResourceTiming): boolean =>
  responseStatus >= 400 && responseStatus < 500;
const addressOf = ({ name }: PerformanceResourceTiming): string => name.split(/[?#]/)[0]!;
