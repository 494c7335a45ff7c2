import { t } from '../lib/i18n';
import type { Actions } from './state';

/** The number of a rule; a click opens the rulebook there. */
export function RuleLink({ rule, actions }: { rule: string; actions: Actions }) {
  return (
    <button type="button" class="rule" title={t('finding.open_rule', { rule })} onClick={() => actions.openRule(rule)}>
      {rule}
    </button>
  );
}
