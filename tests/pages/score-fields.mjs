import { words } from './score.mjs';

const FULL = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** Counts right and wrong authors, ratings and dates over matched pairs; only truth that can be checked counts. */
export function scoreFields(matches, hasRatings) {
  const counts = { author: [0, 0], rating: [0, 0], date: [0, 0] };
  const wrong = [];
  for (const { truth, review } of matches) {
    check('author', words(truth.author).length > 0 && words(truth.author).length < 12, () =>
      isAuthor(truth.author, review.author),
    );
    const rating = hasRatings ? ratingOf(truth.rating) : null;
    check(
      'rating',
      rating !== null,
      () =>
        review.rating !== null &&
        (Math.abs(review.rating - rating) < 0.26 ||
          Math.abs(review.rating - rating / 2) < 0.01 ||
          Math.abs(review.rating - rating / 20) < 0.13),
    );
    check(
      'date',
      Boolean(truth.date && /\d|ago|yesterday/.test(truth.date)),
      () => review.date !== null && isSameDay(truth.date, review.date),
    );
    function check(field, known, isRight) {
      if (!known) return;
      counts[field][1]++;
      if (isRight()) counts[field][0]++;
      else
        wrong.push({
          field,
          truth: truth[field],
          got: review[field],
          raw: review.date_raw,
        });
    }
  }
  return { counts, wrong };
}

/** The selectors often hold more than the name; ours must be inside of it and not much less. */
function isAuthor(truth, got) {
  const ours = words(got);
  const theirs = words(truth);
  if (ours.length === 0) return false;
  return ours.every((word) => theirs.includes(word)) && ours.length >= Math.min(theirs.length, 3) * 0.3;
}

function ratingOf(text) {
  if (!text) return null;
  const stars = (text.match(/★/g) ?? []).length;
  if (stars > 0) return stars;
  const percent = /width:\s*([\d.]+)%/.exec(text);
  if (percent) return Number(percent[1]) / 20;
  const word = FULL.findIndex((name) => text.toLowerCase().includes(name));
  if (word > 0) return word;
  const number = /\d+(?:[.,]\d+)?/.exec(text);
  return number ? Number(number[0].replace(',', '.')) : null;
}

/** Where the truth is an ISO day or a unix time, the day must be the same; other forms only have to be understood. */
function isSameDay(truth, got) {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(truth)?.[0];
  if (iso) return Math.abs(new Date(got.slice(0, 10)) - new Date(iso)) <= 86_400_000;
  const year = /(?:19|20)\d{2}/.exec(truth)?.[0];
  return !year || got.startsWith(year);
}
