import type { Work } from '../slices.ts';
import { countIn, isInside, type PageTree } from '../tree/page-tree.ts';
import { isNamed } from '../words.ts';
import { countOwn } from './own-part.ts';
import { namesItself, type Weighed } from './weigh-group.ts';

/** Returns the members of a list that are reviews: pings, advertisements, and the article that is commented on are not. */
export function* keepReviews(tree: PageTree, list: Weighed): Work<number[]> {
  const { members, nested } = list;
  const headings = tree.tags.flatMap((tag, at) => (tag === 'h1' && countIn(tree, 'letters', at) > 0 ? [at] : []));
  yield;
  const headed = new Set(members.filter((at) => headings.some((heading) => isInside(tree, heading, at))));
  yield;
  const selfNamed = list.called === 'nothing' && list.selfNamed > 0.6;
  return members.filter((at, each) => {
    if (isNamed(tree.names[at]!, 'noise')) return false;
    if (headed.size <= members.length / 4 && headed.has(at)) return false;
    if (selfNamed && !namesItself(tree, at, nested[each]!)) return false;
    return countOwn(tree, 'letters', at, nested[each]!) > 0 || countIn(tree, 'rating', at) > 0;
  });
}
