import { hashText } from '../lib/text/hash-text.ts';
import type { PostProblem } from '../lib/model.ts';
import type { Sighting } from './sightings.ts';
import type { SiteMessage } from './site-messages.ts';
import type { Confirmation } from './types.ts';

/** The reply was seen: where, when, and which text. */
export function visible(text: string, sighting: Sighting, message: SiteMessage | null): Confirmation {
  const where = `${sighting.here ? 'own' : 'page'}: ${placeOf(sighting.element)}`;
  const proof = { at: new Date().toISOString(), text_hash: hashText(text), where, url: location.href };
  return { status: 'visible', problem: null, site_said: message?.text ?? null, proof, look_at: null };
}

/** The site took the reply and does not show it, or not yet. */
export function submitted(
  message: SiteMessage | null,
  problem: PostProblem | null,
  lookAt: string | null = null,
): Confirmation {
  return { status: 'submitted', problem, site_said: message?.text ?? null, proof: null, look_at: lookAt };
}

/** Nothing was published. */
export function failed(problem: PostProblem, message: SiteMessage | null): Confirmation {
  return { status: 'failed', problem, site_said: message?.text ?? null, proof: null, look_at: null };
}

/** Tags and classes only: a proof holds no personal data. */
function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 4 && at.localName !== 'body'; at = at.parentElement) {
    names.unshift(at.classList[0] ? `${at.localName}.${at.classList[0]}` : at.localName);
  }
  return names.join(' > ');
}
