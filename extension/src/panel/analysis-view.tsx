import { useState } from 'preact/hooks';
import type { Analysis, Evidence } from '../lib/api/types';
import { findMessage, t } from '../lib/i18n';
import { CorrectionForm } from './correction-form';
import { Icon } from './icon';
import { nameConclusion } from './name-conclusion';
import type { Actions, CardState } from './state';

const TOLD_SIGNALS = ['safety', 'legal', 'leader', 'question', 'vague'];

/** What the server concluded, with its reasons; a click corrects it. */
export function AnalysisView({ card, actions }: { card: CardState; actions: Actions }) {
  const [correcting, setCorrecting] = useState(false);
  const { analysis } = card.item.value;
  if (!analysis) return null;
  const correct = () => setCorrecting(!correcting);
  return (
    <section class="analysis">
      <div class="chips">
        <Chip label={t('analysis.language')} title={sure(analysis.language.confidence)} onClick={correct}>
          {findMessage(`language.${analysis.language.code}`) ?? analysis.language.name}
          {analysis.language.code === 'other' && ` (${analysis.language.name})`}
        </Chip>
        <Chip
          label={t('analysis.sentiment')}
          title={sure(analysis.sentiment.confidence)}
          tone={analysis.sentiment.label}
          onClick={correct}
        >
          {t(`sentiment.${analysis.sentiment.label}`)}
        </Chip>
        {analysis.topics.map((topic) => (
          <Chip key={topic} label={t('analysis.topics')} tone={analysis.aspects?.[topic]} onClick={correct}>
            {findMessage(`topic.${topic}`) ?? topic}
          </Chip>
        ))}
        {TOLD_SIGNALS.filter((name) => analysis.signals[name]).map((name) => (
          <span class="chip signal" data-signal={name} key={name}>
            {findMessage(`signal.${name}`)}
          </span>
        ))}
        <span class="chip reaction">{findMessage(`reaction.${analysis.reaction}`) ?? analysis.reaction}</span>
        <button
          type="button"
          class="plain small-icon"
          aria-expanded={correcting}
          onClick={correct}
          aria-label={t('analysis.change')}
          title={t('analysis.change')}
        >
          <Icon name="edit" />
        </button>
      </div>
      {analysis.stars_contradict && <p class="quiet">{t('analysis.stars_contradict')}</p>}
      {correcting && <CorrectionForm analysis={analysis} actions={actions} onDone={() => setCorrecting(false)} />}
      <Reasons analysis={analysis} />
    </section>
  );
}

function Chip(props: {
  label: string;
  title?: string;
  tone?: string;
  onClick: () => void;
  children: preact.ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="chip"
      data-tone={props.tone ?? 'none'}
      title={[props.label, props.title].filter(Boolean).join(', ')}
      onClick={props.onClick}
    >
      {props.tone && <span class="dot" aria-hidden="true" />}
      {props.children}
    </button>
  );
}

function Reasons({ analysis }: { analysis: Analysis }) {
  const groups = Map.groupBy(analysis.evidence ?? [], (piece) => piece.speaks_for);
  if (groups.size === 0) return null;
  return (
    <details class="reasons">
      <summary>{t('analysis.evidence')}</summary>
      <dl>
        {[...groups].map(([conclusion, pieces]) => (
          <div key={conclusion}>
            <dt>{nameConclusion(conclusion)}</dt>
            <dd>{quote(pieces)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const quote = (pieces: Evidence[]) => [...new Set(pieces.map((piece) => `“${piece.text.trim()}”`))].join(', ');
const sure = (confidence: number) => t('analysis.sure', { percent: Math.round(confidence * 100) });
