import { useState } from 'preact/hooks';
import { t } from '../lib/i18n';
import { readWith } from '../lib/read-with';
import { markEvidence } from './mark-evidence';
import type { CardState } from './state';

const LONG = 420;

/** The review's own words, with those marked that the analysis rests on. */
export function ReviewText({ card }: { card: CardState }) {
  const [open, setOpen] = useState(false);
  const { review, analysis } = card.item.value;
  const long = review.text.length > LONG;
  const owner = review.replies.find((reply) => reply.by_owner);
  return (
    <section class="review" aria-label={t('card.review')}>
      <blockquote
        class={long && !open ? 'review-text folded' : 'review-text'}
        lang={tag(analysis?.language)}
        dir="auto"
      >
        {markEvidence(review.text, analysis?.evidence ?? []).map((part, index) =>
          part.speaksFor ? (
            <mark key={index} data-for={part.speaksFor} title={part.title}>
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </blockquote>
      {long && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'card.show_less' : 'card.show_more')}
        </button>
      )}
      {review.read_with && <p class="quiet">{readWith(review.read_with)}</p>}
      {review.truncated && <p class="quiet">{t('card.truncated')}</p>}
      {review.translated_text && <Aside title={t('card.translation')} text={review.translated_text} />}
      {owner && <Aside title={t('card.existing_reply')} text={owner.text} />}
    </section>
  );
}

function Aside({ title, text }: { title: string; text: string }) {
  return (
    <details class="aside">
      <summary>{title}</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}

const tag = (language?: { code: string; name: string }) =>
  language?.code === 'other' ? language.name : language?.code === 'und' ? undefined : language?.code;
