import { callServer } from '../../lib/api/call-server';
import type { Me } from '../../lib/api/types';
import type { Result } from '../../lib/result';
import { change, deviceItem, type Device } from '../../lib/storage';

/** Asks the server whose this browser is, and keeps what has changed since: an agent may have got a further client. */
export async function knowAgent(): Promise<Result<Me>> {
  const me = await callServer((server) => server.GET('/api/v1/me'));
  if (!me.ok) return me;
  const { agent, clients, device_id } = me.value;
  const known = await deviceItem.getValue();
  // Every page hears of a change: what is the same is not written.
  if (known && !isSame(known, me.value))
    await change(deviceItem, (device) => device && { ...device, agent, clients, device_id });
  return me;
}

const isSame = ({ agent, clients, device_id }: Device, me: Me): boolean =>
  device_id === me.device_id &&
  JSON.stringify(agent) === JSON.stringify(me.agent) &&
  JSON.stringify(clients) === JSON.stringify(me.clients);
