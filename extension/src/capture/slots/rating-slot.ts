import type { Slot } from './slot-map.ts';

const STARS = /^[1-5](?:[.,]\d)?$/;
/** So few numbers are alike by chance. */
const FEWEST = 5;

/** Returns the place where every review has one to five and nothing else, near its head: a rating that no name gives away. */
export function findRatingSlot(slots: Slot[], items: number): number | null {
  if (items < FEWEST) return null;
  const found = slots.find((slot) => {
    const values = [...slot.values.keys()];
    return (
      slot.items >= items * 0.95 &&
      slot.seen === slot.items &&
      slot.texts === slot.seen &&
      slot.actions === 0 &&
      slot.tag !== 'button' &&
      slot.position / slot.seen < 0.75 &&
      // A number of its own for each is how they are counted.
      values.length > 1 &&
      values.length < slot.texts &&
      values.every((value) => STARS.test(value))
    );
  });
  return found?.id ?? null;
}
