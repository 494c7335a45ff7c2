import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';

/* The markup of many systems, imitated: every review, author, date, rating and reply must be read, and nothing on the decoys. */
const output = execFileSync(process.execPath, [resolve(import.meta.dirname, 'measure-synthetic.mjs')], {
  encoding: 'utf8',
  timeout: 300_000,
});
const results = output
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test('there are pages of every kind', () => {
  assert.ok(results.filter(({ decoy }) => !decoy).length >= 170);
  assert.ok(results.filter(({ decoy }) => decoy).length >= 40);
});

for (const result of results) {
  if (result.decoy)
    test(`${result.name}: holds no review`, () => assert.equal(result.found, 0, JSON.stringify(result.extra)));
  else
    test(`${result.name}: is read whole`, () => {
      assert.deepEqual(
        { missed: result.missed, extra: result.extra, wrong: result.wrong },
        { missed: [], extra: [], wrong: [] },
      );
      assert.equal(result.f1, 1);
    });
}
