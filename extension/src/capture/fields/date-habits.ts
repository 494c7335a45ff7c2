import type { DateHabits } from './find-date.ts';

const NUMERIC = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/g;
/** Only the United States and a few of their neighbours put the month first; English elsewhere does not. */
const MONTH_FIRST_LANGUAGES = /^(?:en(?:-us|-ph)?|fil)$/i;

/** Says how this page orders numeric dates: by the numbers themselves where they tell, else by its language. */
export function dateHabits(samples: string[], language: string | null, now: Date): DateHabits {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const sample of samples) {
    for (const match of sample.matchAll(NUMERIC)) {
      if (Number(match[1]) > 12) dayFirst++;
      else if (Number(match[2]) > 12) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst) return { now, monthFirst: monthFirst > dayFirst };
  return { now, monthFirst: MONTH_FIRST_LANGUAGES.test(language ?? '') };
}
