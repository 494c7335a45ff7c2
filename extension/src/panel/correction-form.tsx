import { useState } from 'preact/hooks';
import type { Analysis, SentimentLabel } from '../lib/api/types';
import { findMessage, t } from '../lib/i18n';
import { TOPICS } from './topics';
import type { Actions } from './state';

const CODES = ['ru', 'en', 'pl', 'et', 'other', 'und'] as const;
const LABELS: SentimentLabel[] = ['negative', 'neutral', 'positive', 'mixed'];

/** Lets the agent put language, tone and topics right; each choice is sent at once. */
export function CorrectionForm({
  analysis,
  actions,
  onDone,
}: {
  analysis: Analysis;
  actions: Actions;
  onDone: () => void;
}) {
  const [topics, setTopics] = useState(analysis.topics);
  const toggle = (topic: string) => {
    const next = topics.includes(topic) ? topics.filter((other) => other !== topic) : [...topics, topic];
    setTopics(next);
    actions.correct({ topics: next });
  };
  return (
    <div class="correction">
      <label>
        {t('analysis.language')}
        <select
          value={analysis.language.code}
          onChange={(event) => actions.correct({ language: event.currentTarget.value as (typeof CODES)[number] })}
        >
          {CODES.map((code) => (
            <option value={code} key={code}>
              {findMessage(`language.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('analysis.sentiment')}
        <select
          value={analysis.sentiment.label}
          onChange={(event) => actions.correct({ sentiment: event.currentTarget.value as SentimentLabel })}
        >
          {LABELS.map((label) => (
            <option value={label} key={label}>
              {t(`sentiment.${label}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('analysis.topics')}</legend>
        <div class="chips">
          {TOPICS.map((topic) => (
            <button
              type="button"
              class="chip"
              key={topic}
              aria-pressed={topics.includes(topic)}
              onClick={() => toggle(topic)}
            >
              {findMessage(`topic.${topic}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <button type="button" class="link" onClick={onDone}>
        {t('card.close')}
      </button>
    </div>
  );
}
