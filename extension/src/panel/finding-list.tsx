import type { Finding } from '../lib/api/types';
import { t } from '../lib/i18n';
import { toUnits } from './count-characters';
import { listObstacles } from './list-obstacles';
import { warnOfSecond } from './list-site-rules';
import { RuleLink } from './rule-link';
import type { Actions, CardState } from './state';

/** What speaks against the text as it stands, the gravest first; a click shows the place. */
export function FindingList({ card, actions }: { card: CardState; actions: Actions }) {
  const own = listObstacles(card);
  const findings = card.findings.value;
  const second = card.work.value === 'done' ? null : warnOfSecond(card.item.value.review, card.rules.value);
  const none = own.length === 0 && findings.length === 0 && second === null;
  return (
    <ul class="findings" aria-live="polite" aria-busy={!card.checked.value}>
      {own.map((message) => (
        <li class="finding" data-severity="block" key={message}>
          <p>{message}</p>
        </li>
      ))}
      {second !== null && (
        <li class="finding second" data-severity="warn">
          <p>{second}</p>
        </li>
      )}
      {findings.map((finding, index) => (
        <Row finding={finding} card={card} actions={actions} key={`${finding.rule}-${index}`} />
      ))}
      {none && card.checked.value && <li class="finding fine">{t('finding.none')}</li>}
    </ul>
  );
}

function Row({ finding, card, actions }: { finding: Finding; card: CardState; actions: Actions }) {
  const { span, suggestion, reason } = finding;
  return (
    <li class="finding" data-severity={finding.severity} title={t(`finding.${finding.severity}`)}>
      <p>
        {finding.message} <RuleLink rule={finding.rule} actions={actions} />
      </p>
      {reason && <p class="quiet reason">{reason}</p>}
      {span && (
        <button type="button" class="link" onClick={(event) => select(event.currentTarget, card.text.value, span)}>
          {t('finding.show')}
        </button>
      )}
      {span && suggestion && (
        <button
          type="button"
          class="link"
          onClick={(event) => replace(event.currentTarget, card.text.value, span, suggestion)}
        >
          {t('finding.apply', { suggestion })}
        </button>
      )}
    </li>
  );
}

function select(from: Element, text: string, span: number[]): HTMLTextAreaElement | null {
  const field = from.closest('.card')?.querySelector('textarea') ?? null;
  field?.focus();
  field?.setSelectionRange(...toUnits(text, span));
  return field;
}

// Typed as a person would, so that Ctrl+Z takes it back.
function replace(from: Element, text: string, span: number[], suggestion: string): void {
  const field = select(from, text, span);
  if (field && !field.ownerDocument.execCommand('insertText', false, suggestion)) field.setRangeText(suggestion);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}
