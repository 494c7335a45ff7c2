import type { Item } from '../slots/slot-map.ts';
import type { PageTree } from '../tree/page-tree.ts';

/** Attributes that hold a site's own id, the surest first. */
const OWN = new Map(
  [
    'data-review-id',
    'data-review-uuid',
    'data-comment-id',
    'data-commentid',
    'data-reviewid',
    'data-opinion-id',
    'data-feedback-id',
    'data-fullname',
    'data-cid',
    'data-uuid',
    'data-id',
    'data-entry-id',
    'data-key',
    'data-post-id',
    'data-postid',
    'data-message-id',
    'data-sc-comment-id',
    'data-item-id',
    'review-id',
    'comment-id',
  ].map((name, place) => [name, place] as const),
);
const PERMALINK =
  /[#/?&_=-](?:review|comment|opinion|otzyv|response|feedback|post|msg|message|reply|p|c|cid|rid|t1)[a-z]*[-_/=]?\d+|[#/](?:review|comment)s?\/[\w-]{6,}|#\d{3,}|\/reviews\/[0-9a-f]{12,}/i;
const NUMBER = /\d/;
/** Ids that frameworks count up at every load. */
const COUNTED_UP =
  /^(?::r|(?:ember|react|radix|headlessui|mui|ext-gen|yui|uid|gwt|el-id|cdk|mat|ng|downshift|tippy|popper|ui-id|w-node|elementor|vue|svelte|lit|aria)[-_:]?[\w:-]*\d)/i;

/** Where a review can be found again. */
export interface Identity {
  /** The site's own id, or null where it shows none. */
  id: string | null;
  permalink: string | null;
}

/** Returns the site's own name for a review: its id attribute, that of a wrapper or child of its own, or its permalink. */
export function readIdentity(tree: PageTree, item: Item, base: string): Identity {
  const wrappers = soleWrappers(tree, item);
  const permalink = findPermalink(tree, item, base);
  for (const at of [item.at, ...wrappers]) {
    const id = idOf(tree.elements[at]!);
    if (id) return { id, permalink };
  }
  const end = Math.min(tree.ends[item.at]!, item.inside[0] ?? Infinity, item.at + 40);
  for (let at = item.at + 1; at < end; at++) {
    const id = idOf(tree.elements[at]!);
    if (id && /\d{2}/.test(id)) return { id, permalink };
  }
  return { id: permalink ? afterLast(permalink) : null, permalink };
}

/** Elements around the review that hold nothing else. */
function soleWrappers(tree: PageTree, item: Item): number[] {
  const wrappers: number[] = [];
  for (let up = tree.parents[item.at]!; up >= 0 && wrappers.length < 3; up = tree.parents[up]!) {
    if (tree.ends[up]! - up > (tree.ends[item.at]! - item.at) * 1.4 + 6) break;
    wrappers.push(up);
  }
  return wrappers;
}

function idOf(element: Element): string | null {
  const own = ownIdOf(element);
  if (own) return own;
  const id = element.getAttribute('id');
  return id && NUMBER.test(id) && id.length < 120 && !COUNTED_UP.test(id) ? id : null;
}

function ownIdOf(element: Element): string | null {
  let own: string | null = null;
  let best = Infinity;
  for (const name of element.getAttributeNames()) {
    const place = OWN.get(name) ?? Infinity;
    const value = place < best ? element.getAttribute(name)! : '';
    if (value !== '' && value.length < 120 && NUMBER.test(value)) [own, best] = [value, place];
  }
  return own;
}

function findPermalink(tree: PageTree, item: Item, base: string): string | null {
  const end = Math.min(tree.ends[item.at]!, item.at + 120);
  for (let at = item.at; at < end; at++) {
    if (item.inside.includes(at)) at = tree.ends[at]!;
    const href = tree.tags[at] === 'a' ? tree.elements[at]!.getAttribute('href') : null;
    if (
      !href ||
      /^(?:javascript|mailto):/i.test(href) ||
      !PERMALINK.test(href) ||
      /reply|report|edit|login|user|profile|member/i.test(href)
    )
      continue;
    try {
      return new URL(href, base).href;
    } catch {
      continue;
    }
  }
  return null;
}

function afterLast(permalink: string): string {
  return permalink.replace(/\/+$/, '').split(/[/#]/).at(-1) ?? permalink;
}
