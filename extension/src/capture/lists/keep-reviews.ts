import { countIn, type PageTree } from '../tree/page-tree.ts';
import { isNamed } from '../words.ts';
import { countOwn } from './own-part.ts';
import { namesItself, type Weighed } from './weigh-group.ts';

/** Returns the members of a list that are reviews: pings, advertisements, and the article that is commented on are not. */
export function keepReviews(tree: PageTree, list: Weighed): number[] {
  const { members, nested } = list;
  const headed = members.filter((at) => hasMainHeading(tree, at));
  const selfNamed = list.called === 'nothing' && list.selfNamed > 0.6;
  return members.filter((at, each) => {
    if (isNamed(tree.names[at]!, 'noise')) return false;
    if (headed.length <= members.length / 4 && headed.includes(at)) return false;
    if (selfNamed && !namesItself(tree, at, nested[each]!)) return false;
    return countOwn(tree, 'letters', at, nested[each]!) > 0 || countIn(tree, 'rating', at) > 0;
  });
}

/** The first heading of a page belongs to what is reviewed. */
function hasMainHeading(tree: PageTree, at: number): boolean {
  for (let inner = at; inner < tree.ends[at]!; inner++)
    if (tree.tags[inner] === 'h1' && countIn(tree, 'letters', inner) > 0) return true;
  return false;
}
