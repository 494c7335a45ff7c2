import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dirname } from 'node:path';
import { PATIENCE, until } from '../_shared/patience.mjs';
import { buildEditorsPage } from './build-page.mjs';
import { buildProbe } from '../../extension/tests/probe/build-probe.mjs';
import { openBrowser, order } from '../../extension/tests/probe/open-browser.mjs';
import { serveFolder } from '../../extension/tests/probe/serve-folder.mjs';

const EDITORS = ['textarea', 'change-only', 'input', 'contenteditable', 'paste-cleaner', 'shadow-textarea', 'shadow-contenteditable', 'srcdoc-frame', 'react', 'vue', 'svelte', 'angular', 'draft', 'slate', 'lexical', 'quill', 'prosemirror', 'tiptap', 'trix', 'ckeditor5', 'tinymce', 'codemirror6', 'codemirror5'];
const STANDING = { empty: '', 'with text': 'Старый черновик õäöü\nи ещё строка' };
const REPLIES = {
  'one line': 'Здравствуйте, Őnne! Przykro nam: «żółć», õäöü & "цена" <b>100 €</b>',
  'three lines with emoji': 'Tere, Õnne! 😀\nDzień dobry, łódź 👍🏽 – «да»\nС уважением, магазин ❤️',
};
const BROWSERS = (process.env.BROWSERS ?? 'chromium firefox').split(' ');
const ONLY = process.env.EDITORS?.split(' ');

for (const name of BROWSERS) describe(`In ${name}`, () => {
  let site, opened, page;
  before(async () => {
    const [index, probe] = await Promise.all([buildEditorsPage(), buildProbe()]);
    site = await serveFolder(dirname(index));
    opened = await openBrowser(name, probe);
    page = await opened.browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction((all) => all.every((each) => window.editors?.[each]?.state), { timeout: PATIENCE }, EDITORS);
  });
  after(async () => {
    await opened?.close();
    await site?.close();
  });

  for (const editor of EDITORS.filter((each) => !ONLY || ONLY.includes(each))) for (const [standing, old] of Object.entries(STANDING)) for (const [length, reply] of Object.entries(REPLIES)) {
    test(`${editor}, ${standing}, takes ${length} and gives back what stood there`, async () => {
      await reset(page, editor, old);
      const answer = await order(page.mainFrame(), { do: 'insert', items: 'article.review', snippet: `Review about ${editor}:`, text: reply });
      assert.equal(answer.error, undefined, JSON.stringify(answer));
      const expected = await expectedState(page, editor, reply);
      assert.equal(await stateOf(page, editor), expected);
      assert.match(answer.button ?? '', /Post reply/);
      await order(page.mainFrame(), { do: 'undo' });
      assert.equal(await stateOf(page, editor), await expectedState(page, editor, old));
    });
  }
});

async function reset(page, editor, text) {
  await page.evaluate((name, old) => void window.editors[name].reset(old), editor, text);
  const expected = await expectedState(page, editor, text);
  await until(`${editor} holds what it was given`, async () => (await stateOf(page, editor)) === expected);
  // Some editors draw a moment after they hold it.
  await new Promise((done) => setTimeout(done, 150));
}

const stateOf = (page, editor) => page.evaluate((name) => window.editors[name].state(), editor);

/** A field of one line turns line breaks into spaces, as it does for a person. */
async function expectedState(page, editor, text) {
  const oneLine = await page.evaluate((name) => window.editors[name].oneLine === true, editor);
  return oneLine ? text.replaceAll('\n', ' ') : text;
}
