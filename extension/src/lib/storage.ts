import { storage } from '#imports';
import type { Agent, Client, OutcomeReport } from './api/types';
import type { Language } from './i18n';
import type { Confidence, PointedForm, Site } from './model';

/** The agent's own settings. */
export interface Settings {
  server: string;
  language: Language | null;
  /** Seconds between "Post" and the press on the site's button. */
  hold_seconds: number;
  insert_only: boolean;
  /** The name and address for forms that ask a guest who he is. */
  public_name: string;
  public_email: string;
}

/** This browser, as the server knows it. The token is bound to the device and can be revoked there. */
export interface Device {
  server: string;
  token: string;
  device_id: number;
  agent: Agent;
  clients: Client[];
}

/** What can wait for the server; `target` is the review of a draft or a lock, the reply of an outcome. */
export type ToSend =
  | { kind: 'draft'; target: number; body: { text: string } }
  | { kind: 'outcome'; target: number; body: OutcomeReport }
  | { kind: 'unlock'; target: number; body?: undefined };

/** Something the server has not taken yet. `id` is the idempotency key. */
export type OutboxItem = ToSend & { id: string; created: number; tries: number; last_error: string | null };

/** A confirmation as plain JSON: the confirm station knows the rest of it. */
export interface KeptConfirmation {
  text: string;
  page_url: string;
  looks: number;
}

/** A reply on its way, kept so that a reload by the site's own form does not lose it. */
export interface PendingReply {
  /** The idempotency key of the reservation. */
  key: string;
  reply_id: number | null;
  review_id: number;
  site_review_id: string;
  /** `inserted`: the text stands in the form, and the agent presses the button himself. */
  phase: 'reserving' | 'reserved' | 'inserted' | 'pressed';
  /** What the confirmation needs to go on after a reload. */
  confirmation: KeptConfirmation;
  since: number;
  /** Where it is on its way; set by the background. */
  tab?: number;
  url?: string;
  top?: boolean;
}

/** A reply on its way to a form on another page: the session knows the rest of it. */
export interface KeptLeaving {
  since: number;
  /** Set by the background. */
  tab?: number;
  /** The visit that took it. */
  taken?: string;
}

/** What one frame of a tab last said about its reviews. */
export interface FrameCount {
  unanswered: number;
  reviews: number;
  state: string;
  reason: string | null;
  elsewhere_url: string | null;
  unread: Record<string, number>;
  adapter: string | null;
  confidence: Confidence | null;
}

export const DEFAULT_SETTINGS: Settings = {
  server: 'http://127.0.0.1:8765',
  language: null,
  hold_seconds: 10,
  insert_only: false,
  public_name: '',
  public_email: '',
};

export const settingsItem = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS });
export const deviceItem = storage.defineItem<Device | null>('local:device', { fallback: null });
export const outboxItem = storage.defineItem<OutboxItem[]>('local:outbox', { fallback: [] });
export const draftsItem = storage.defineItem<Record<string, { text: string; at: number }>>('local:drafts', {
  fallback: {},
});
export const pendingItem = storage.defineItem<PendingReply[]>('local:pending', { fallback: [] });
export const leavingItem = storage.defineItem<KeptLeaving[]>('local:leaving', { fallback: [] });
/** By site: see `PointedForm`. */
export const pointedItem = storage.defineItem<Record<string, PointedForm>>('local:pointed', { fallback: {} });
export const sitesItem = storage.defineItem<string[]>('local:sites', { fallback: [] });
export const countsItem = storage.defineItem<Record<string, FrameCount>>('session:counts', { fallback: {} });
export const adaptersItem = storage.defineItem<{ sites: Site[] }>('local:adapters', { fallback: { sites: [] } });

const turns = new Map<string, Promise<unknown>>();

interface Item<T> {
  key: string;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

/** Changes a stored value; changes of one item wait for each other, so that none is lost. */
export function change<T>(item: Item<T>, edit: (value: T) => T): Promise<T> {
  const before = turns.get(item.key) ?? Promise.resolve();
  const turn = before.then(async () => {
    const value = edit(structuredClone(await item.getValue()));
    await item.setValue(value);
    return value;
  });
  turns.set(
    item.key,
    turn.catch(() => undefined),
  );
  return turn;
}
