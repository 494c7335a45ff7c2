/** An item counts as found when its words agree by this much. */
const AGREES = 0.6;

/** Returns the words of a text, lower case. */
export function words(text) {
  return (
    (text ?? '')
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Returns the F1 of two bags of words. */
export function wordF1(one, other) {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (one.length + other.length);
}

/** Pairs truth with captured reviews, best agreement first, each used once. Items without a text are left out on both sides. */
export function scoreItems(truth, reviews) {
  const wanted = truth.map((item) => ({ item, words: words(item.text) })).filter((each) => each.words.length > 0);
  const found = reviews
    .map((review) => ({ review, words: words(review.text) }))
    .filter((each) => each.words.length > 0);
  const pairs = wanted.flatMap((want, at) =>
    found.map((got, to) => ({
      at,
      to,
      f1: wordF1(want.words, got.words),
      order: Math.abs(at - to),
    })),
  );
  pairs.sort((one, other) => other.f1 - one.f1 || one.order - other.order);
  const usedWanted = new Set();
  const usedFound = new Set();
  const matches = [];
  for (const { at, to, f1 } of pairs) {
    if (f1 < AGREES || usedWanted.has(at) || usedFound.has(to)) continue;
    usedWanted.add(at);
    usedFound.add(to);
    matches.push({ truth: wanted[at].item, review: found[to].review, f1 });
  }
  const precision = found.length ? matches.length / found.length : 0;
  const recall = wanted.length ? matches.length / wanted.length : 1;
  return {
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    wanted: wanted.length,
    found: found.length,
    matches,
    missed: wanted.filter((_, at) => !usedWanted.has(at)).map(({ item }) => item),
    extra: found.filter((_, to) => !usedFound.has(to)).map(({ review }) => review),
  };
}
