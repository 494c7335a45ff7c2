import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

/* Real saved pages, which are not ours to commit: the generic reader alone, without any adapter. */
const pages = resolve(import.meta.dirname, '../../../shared/pages');
const skip = existsSync(resolve(pages, 'INDEX.jsonl')) ? false : 'the saved pages are not here (../shared/pages)';

test('real pages are read by the generic reader alone', { skip, timeout: 300_000 }, () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, 'measure.mjs'), '--pages', pages],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  assert.equal(status, 0, stderr);
  const whole = JSON.parse(stdout.trim().split('\n').at(-1));

  assert.equal(whole.pages, 54);
  assert.ok(whole.macro_f1 >= 0.95, `macro-F1 of items fell to ${whole.macro_f1}`);
  assert.ok(whole.author >= 0.95, `authors right fell to ${whole.author}`);
  assert.ok(whole.rating >= 0.97, `ratings right fell to ${whole.rating}`);
  assert.ok(whole.date >= 0.95, `dates right fell to ${whole.date}`);
  assert.equal(whole.false_items, 0, 'something was read where nothing is');
});
