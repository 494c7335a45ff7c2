import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../shared/messages');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const languages = new Map(
  files.map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Record<string, string>]),
);
const en = languages.get('en.json')!;
const placeholders = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each([...languages])('%s', (name, messages) => {
  it('has the keys of the other languages, sorted', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    const keys = Object.keys(messages).slice(1);
    expect(keys).toEqual(keys.toSorted());
  });

  it('has the same placeholders in every message', () => {
    for (const [key, message] of Object.entries(messages))
      expect([key, placeholders(message)]).toEqual([key, placeholders(en[key]!)]);
  });

  it('is written in its own letters', () => {
    const letters = { 'ru.json': /[а-яё]/i, 'pl.json': /[ąćęłńóśźż]/i, 'et.json': /[õäöü]/i, 'en.json': /[a-z]/i }[
      name
    ]!;
    expect(Object.values(messages).join(' ')).toMatch(letters);
  });

  it('says no sentence that another language says too', () => {
    if (name === 'en.json') return;
    const same = Object.entries(messages).filter(
      ([key, message]) => /^(error|post|page|card|options)\./.test(key) && message === en[key] && message.length > 20,
    );
    expect(same).toEqual([]);
  });
});
