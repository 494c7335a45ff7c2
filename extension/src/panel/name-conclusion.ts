import { findMessage } from '../lib/i18n';

/** Returns the agent's word for a conclusion of the analysis: a tone, a topic, a signal or a language. */
export function nameConclusion(conclusion: string): string {
  const name = conclusion.split(/[.:]/).at(-1) ?? conclusion;
  const kinds = ['sentiment', 'topic', 'signal', 'language', 'reaction'];
  return kinds.map((kind) => findMessage(`${kind}.${name}`)).find(Boolean) ?? name;
}
