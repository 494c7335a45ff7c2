import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/i18n';
import { countCharacters } from './count-characters';
import { listSiteRules } from './list-site-rules';
import type { Actions, CardState } from './state';

/** The text that will be posted. It grows with its content and is never changed behind the agent's back. */
export function ReplyField({ card, actions }: { card: CardState; actions: Actions }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const text = card.text.value;
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    if (field.value !== text) replaceText(field, text);
    field.style.height = 'auto';
    field.style.height = `${Math.min(Math.max(field.scrollHeight + 2, 96), 280)}px`;
  }, [text]);
  const count = countCharacters(text);
  const limit = card.limit.value;
  const rules = listSiteRules(card.rules.value);
  return (
    <section class="reply">
      <textarea
        ref={ref}
        aria-label={t('reply.label')}
        lang={card.drafts.value[card.chosen.value]?.language}
        dir="auto"
        spellcheck
        disabled={card.work.value === 'done'}
        readOnly={card.work.value === 'posting'}
        onInput={(event) => actions.type(event.currentTarget.value)}
      />
      <div class="reply-line quiet">
        <span class={limit !== null && count > limit ? 'over' : ''}>
          {limit === null ? t('reply.characters', { count }) : t('reply.characters_of', { count, limit })}
        </span>
        <span>{text && t(card.saved.value ? 'reply.saved' : 'reply.saved_here')}</span>
      </div>
      {rules.length > 0 && <p class="quiet site-rules">{rules.join(' ')}</p>}
    </section>
  );
}

// Over a text of the agent's it is typed rather than set, so that Ctrl+Z brings the old one back.
function replaceText(field: HTMLTextAreaElement, text: string): void {
  const typed = field.value !== '' && !field.readOnly && !field.disabled;
  if (typed) {
    field.focus({ preventScroll: true });
    field.select();
    field.ownerDocument.execCommand('insertText', false, text);
  }
  if (field.value !== text) field.value = text;
}
