import type { Item } from '../slots/slot-map.ts';
import type { PageTree } from '../tree/page-tree.ts';

/** Returns the places in the tree that belong to a review itself, not to the reviews inside of it. */
export function ownPlaces(tree: PageTree, item: Item): number[] {
  const places: number[] = [];
  let skip = 0;
  for (let at = item.at; at < tree.ends[item.at]!; at++) {
    while (skip < item.inside.length && item.inside[skip]! < at) skip++;
    if (item.inside[skip] === at) at = tree.ends[at]! - 1;
    else places.push(at);
  }
  return places;
}
