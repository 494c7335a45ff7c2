import { ask } from '../../lib/ask';

const LONGEST = 300;

/** What the page has said by `alert()` since the ear was put in; see `lib/note-alerts.ts`. */
export interface Alerts {
  heard(): string[];
  stop(): void;
}

/** Begins to hear what the page says by `alert()`. */
export async function hearAlerts(): Promise<Alerts> {
  await ask('hearAlerts');
  return { heard: askPage, stop: () => void document.dispatchEvent(new CustomEvent('replywell-end')) };
}

// The page's world answers within the call.
function askPage(): string[] {
  let heard: string[] = [];
  const take = (event: Event): void => {
    heard = readTexts((event as CustomEvent<unknown>).detail);
  };
  document.addEventListener('replywell-heard', take, { once: true });
  document.dispatchEvent(new CustomEvent('replywell-ask'));
  document.removeEventListener('replywell-heard', take);
  return heard;
}

// Whatever the page hands over is only text, and not too much of it.
function readTexts(detail: unknown): string[] {
  try {
    const texts: unknown = JSON.parse(String(detail));
    return Array.isArray(texts) ? texts.map((text) => String(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST)) : [];
  } catch {
    return [];
  }
}
