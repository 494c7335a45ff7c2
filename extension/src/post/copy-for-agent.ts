import { chooseFields } from './choose-field.ts';
import { scopeOf } from './review-scope.ts';
import type { InsertRequest } from './types.ts';

/** What could be done for an agent on a page that resists. */
export interface Copied {
  clipboard: boolean;
  focused: boolean;
}

/** Puts the reply on the clipboard and the focus into the likeliest field, so that one paste is left to the agent. */
export async function copyForAgent(request: Pick<InsertRequest, 'review' | 'text' | 'neighbours'>): Promise<Copied> {
  const scope = request.review ? scopeOf(request.review, request.neighbours) : null;
  const likeliest = chooseFields(scope, request.review?.text ?? '', null)[0]?.field.target ?? null;
  const clipboard = await copy(request.text);
  likeliest?.focus();
  return { clipboard, focused: likeliest !== null };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Pages without a secure origin have no clipboard of their own: the old command still works there. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
