import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../lib/ask';
import { findMessage, t, tCount } from '../../lib/i18n';
import { outboxItem, type OutboxItem } from '../../lib/storage';

/** What the server has not taken yet. */
export function Outbox() {
  const items = useSignal<OutboxItem[]>([]);
  useEffect(() => {
    void outboxItem.getValue().then((value) => (items.value = value));
    return outboxItem.watch((value) => (items.value = value));
  }, []);
  if (items.value.length === 0) return <p class="quiet outbox">{t('popup.outbox_empty')}</p>;
  const error = items.value.find((item) => item.last_error)?.last_error;
  return (
    <section class="outbox stack">
      <div class="row">
        <strong>{tCount('popup.outbox', items.value.length)}</strong>
        <button type="button" class="plain" onClick={() => void ask('flushOutbox')}>
          {t('popup.flush')}
        </button>
      </div>
      <ul class="quiet">
        {items.value.slice(0, 5).map((item) => (
          <li key={item.id}>
            {findMessage(`popup.outbox_${item.kind}`)} ·{' '}
            {new Date(item.created).toLocaleTimeString([], { timeStyle: 'short' })}
          </li>
        ))}
      </ul>
      {error && <p class="bad">{findMessage(`error.${error}`) ?? t('error.unknown')}</p>}
    </section>
  );
}
