import { signal } from '@preact/signals';
import en from '#shared/messages/en.json';
import et from '#shared/messages/et.json';
import pl from '#shared/messages/pl.json';
import ru from '#shared/messages/ru.json';

export type Language = 'ru' | 'en' | 'pl' | 'et';
export type MessageKey = Exclude<keyof typeof en, '$schema'>;

const MESSAGES: Record<Language, Record<string, string>> = { ru, en, pl, et };

/** The languages of the interface, each named in itself. */
export const LANGUAGES: Record<Language, string> = { ru: 'Русский', en: 'English', pl: 'Polski', et: 'Eesti' };

/** The language that every part of the interface speaks now. */
export const language = signal<Language>(matchLanguage(globalThis.navigator?.languages ?? []));

/** Returns the first of the wanted languages that we speak; English where we speak none. */
export function matchLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.find(isLanguage) ?? 'en';
}

export function isLanguage(code: string): code is Language {
  return code in MESSAGES;
}

/** Returns a message in the language of the interface, with `{names}` filled in. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  return fill(MESSAGES[language.value][key] ?? key, values);
}

/** Returns the message for a key made at run time, or null where none was written for it. */
export function findMessage(key: string, values: Record<string, string | number> = {}): string | null {
  const message = MESSAGES[language.value][key];
  return message === undefined ? null : fill(message, values);
}

/** Returns the form of a counted message: the keys end in `.one`, `.few`, `.many` and `.other`. */
export function tCount(key: string, count: number): string {
  const form = new Intl.PluralRules(language.value).select(count);
  return findMessage(`${key}.${form}`, { count }) ?? findMessage(`${key}.other`, { count }) ?? String(count);
}

function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
