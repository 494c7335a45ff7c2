import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readDatabase } from '../../extension/harness/read-database.mjs';

/** Where each system keeps what was said: file under its folder, and the query that reads the texts. */
const STORES = {
  isso: ['db/comments.db', 'select text from comments'],
  mezzanine: ['shop/dev.db', 'select comment from django_comments'],
  'comments-xtd': ['proj/db.sqlite3', 'select comment from django_comments'],
  waline: ['db/waline.sqlite', 'select comment from wl_Comment'],
  ghost: ['content/data/ghost.db', 'select html from comments'],
};
const BIG = { encoding: 'utf8', maxBuffer: 64 << 20 };

/** Returns every text that a target's own database holds. */
export function readSite(recipe, cache) {
  if (recipe === 'wordpress')
    return execFileSync('mariadb', ['-S', join(cache, 'wordpress/run/my.sock'), '-uroot', 'wp', '-N', '-e', 'select comment_content from wp_comments'], BIG).split('\n');
  const [file, query] = STORES[recipe];
  return readTexts(join(cache, recipe, file), query);
}

/** Returns the texts of the replies that our own database knows, by status. */
export const readOurs = (file, status) => readTexts(file, `select text from reply where status = '${status}'`);

const readTexts = (file, query) => readDatabase(file, query).map(([text]) => text);

/** Returns how many marks stand there exactly once, twice or more, and not at all. */
export function count(marks, texts) {
  const all = texts.join('\n');
  const times = marks.map((mark) => all.split(mark).length - 1);
  return { once: times.filter((n) => n === 1).length, double: times.filter((n) => n > 1).length, missing: times.filter((n) => n === 0).length };
}

/** Returns how many replies stand below their own review and above the next one, where one page shows them all. */
export function countBelowOwn(reviews, text) {
  const starts = reviews.map(({ words }) => text.indexOf(words));
  return reviews.filter(({ mark }, at) => {
    const place = text.indexOf(mark);
    const nearest = Math.max(...starts.filter((start) => start < place));
    return place >= 0 && nearest === starts[at];
  }).length;
}
