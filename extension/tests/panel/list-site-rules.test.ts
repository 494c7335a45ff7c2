import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t } from '../../src/lib/i18n';
import { listSiteRules, warnOfSecond, type SiteRules } from '../../src/panel/list-site-rules';

const FOLDER = resolve(import.meta.dirname, '../../../shared/platforms');
const platforms = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as SiteRules,
);

const reply = (by_owner: boolean) => ({ author: 'Someone', text: 'Thank you.', date: null, by_owner });

describe('what a site lets one do with a reply', () => {
  it('is told before posting: one reply, and whether it can be changed', () => {
    expect(listSiteRules({ edit: 'once_60d', replies: 'one' })).toEqual([
      t('reply.only_one'),
      t('reply.edit_once_60d'),
    ]);
    expect(listSiteRules({ edit: 'never' })).toEqual([t('reply.edit_never')]);
    expect(listSiteRules({})).toEqual([]);
  });

  it('has a sentence for every value that a platform has', () => {
    for (const rules of platforms)
      expect(listSiteRules(rules)).toHaveLength((rules.edit ? 1 : 0) + (rules.replies ? 1 : 0));
  });
});

describe('a second reply', () => {
  it.each([
    ['where the site keeps both', {}, 'reply.second'],
    ['where the site takes one', { edit: 'never', replies: 'one' }, 'reply.second_one'],
    ['where it takes the place of the first', { edit: 'replace' }, 'reply.second_replace'],
  ] as const)('is warned of %s', (_, rules, key) => {
    expect(warnOfSecond({ replies: [reply(false), reply(true)] }, rules)).toBe(t(key));
  });

  it('is no matter where only customers talk', () => {
    expect(warnOfSecond({ replies: [reply(false)] }, { replies: 'one' })).toBeNull();
    expect(warnOfSecond({ replies: [] }, {})).toBeNull();
  });
});
