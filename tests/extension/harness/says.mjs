import { readFileSync } from 'node:fs';

const messages = JSON.parse(readFileSync(new URL('../../../shared/messages/en.json', import.meta.url)));
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns an expression that fits the interface's sentence of this key: its words are the editors' business. */
export const says = (key) => new RegExp(messages[key].split(/\{\w+\}/).map(literally).join('.*'));
