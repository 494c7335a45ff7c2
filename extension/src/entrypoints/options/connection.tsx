import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import { deviceItem, type Device } from '../../lib/storage';
import { pair } from './pair';

/** The server of the team: pairing this browser with it, and ending that. */
export function Connection({ server }: { server: string }) {
  const device = useSignal<Device | null>(null);
  const told = useSignal<{ text: string; bad: boolean } | null>(null);
  useEffect(() => {
    void deviceItem.getValue().then((value) => (device.value = value));
    return deviceItem.watch((value) => (device.value = value));
  }, []);
  const revoke = async () => {
    if (!confirm(t('options.revoke_confirm'))) return;
    const answer = await ask('revokeDevice');
    told.value = answer.ok ? { text: t('options.revoked'), bad: false } : { text: answer.error.message, bad: true };
  };
  return (
    <section>
      <h2>{t('options.connection')}</h2>
      {device.value ? (
        <div class="row">
          <p class="good">{t('options.paired_as', { agent: device.value.agent.name, server: device.value.server })}</p>
          <button type="button" class="secondary" onClick={() => void revoke()}>
            {t('options.revoke')}
          </button>
        </div>
      ) : (
        <PairForm server={server} tell={(text, bad) => (told.value = { text, bad })} />
      )}
      {told.value && (
        <p class={told.value.bad ? 'bad' : 'quiet'} role={told.value.bad ? 'alert' : 'status'}>
          {told.value.text}
        </p>
      )}
    </section>
  );
}

function PairForm({ server, tell }: { server: string; tell: (text: string, bad: boolean) => void }) {
  const busy = useSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const pairing = pair(String(form.get('server')), String(form.get('code')), String(form.get('name')));
    busy.value = true;
    tell(t('options.pairing'), false);
    const error = await pairing;
    busy.value = false;
    tell(error ?? '', error !== null);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label class="wide">
        {t('options.server')}
        <input name="server" type="url" required defaultValue={server} spellcheck={false} />
      </label>
      <label>
        {t('options.code')}
        <input name="code" required autocomplete="off" spellcheck={false} />
      </label>
      <label>
        {t('options.device_name')}
        <input name="name" required maxLength={100} defaultValue={nameBrowser()} />
      </label>
      <p class="quiet wide">{t('options.code_hint')}</p>
      <button type="submit" class="primary" disabled={busy.value}>
        {t('options.pair')}
      </button>
    </form>
  );
}

function nameBrowser(): string {
  const name = import.meta.env.FIREFOX ? 'Firefox' : 'Chromium';
  const system = /Windows|Mac OS|Linux|Android/.exec(navigator.userAgent)?.[0];
  return system ? `${name}, ${system}` : name;
}
