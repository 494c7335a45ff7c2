import { ask } from '../../lib/ask';
import type { CardState } from '../../panel/state';
import { tellUpdated, type Session } from './session';

const CHECK_AFTER = 80;
const SAVE_AFTER = 400;

interface Timers {
  check?: ReturnType<typeof setTimeout>;
  save?: ReturnType<typeof setTimeout>;
  checks: number;
}

const timers = new WeakMap<CardState, Timers>();

/** Takes what the agent typed: checked after a breath, kept after a pause, first here and then on the server. */
export function typeReply(session: Session, card: CardState, text: string): void {
  card.text.value = text;
  card.saved.value = false;
  card.checked.value = false;
  card.outcome.value = null;
  const waiting = timersOf(card);
  clearTimeout(waiting.check);
  clearTimeout(waiting.save);
  waiting.check = setTimeout(() => void checkNow(session, card), CHECK_AFTER);
  waiting.save = setTimeout(() => void saveNow(session, card), SAVE_AFTER);
}

/** Checks the text as it stands; false where the server could not say. An answer that comes too late is dropped. */
export async function checkNow(session: Session, card: CardState): Promise<boolean> {
  const waiting = timersOf(card);
  clearTimeout(waiting.check);
  const turn = ++waiting.checks;
  const reply = card.text.value;
  const answer = await ask('checkReply', { review_id: card.item.value.review_id!, context: card.context.value, reply });
  if (turn !== waiting.checks) return true;
  if (answer.ok) {
    card.findings.value = answer.value.findings;
    card.checked.value = true;
    card.error.value = null;
  } else if (!tellUpdated(session)) card.error.value = answer.error;
  return answer.ok;
}

/** Keeps the draft now, where one waits to be kept. */
export async function saveNow(session: Session, card: CardState): Promise<void> {
  clearTimeout(timersOf(card).save);
  const { review_id } = card.item.value;
  const text = card.text.value;
  const kept = await ask('keepDraft', { key: card.draftKey, review_id: review_id!, text, at: Date.now() });
  if (!kept.ok) tellUpdated(session);
  else if (card.text.value === text) card.saved.value = kept.value.on_server;
}

/** Deletes the draft here and on the server: its text was sent. */
export async function forgetDraft({ draftKey: key, item }: CardState): Promise<void> {
  await ask('keepDraft', { key, review_id: item.value.review_id!, text: '', at: Date.now() });
}

/** Keeps what was typed a moment ago, where the card closes before the pause is over. */
export function saveUnsaved(session: Session, card: CardState): void {
  if (!card.saved.value) void saveNow(session, card);
}

function timersOf(card: CardState): Timers {
  const known = timers.get(card) ?? { checks: 0 };
  timers.set(card, known);
  return known;
}
