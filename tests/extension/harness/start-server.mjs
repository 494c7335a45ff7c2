import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PATIENCE, STARTS_WITHIN, until } from '../../_shared/patience.mjs';
import { ROOT } from './folders.mjs';

/** Longer than the server itself gives the requests that it still answers: a killed parent leaves its port to a worker. */
const ENDS_WITHIN = 30_000;
const run = promisify(execFile);
const IN_VENV = `${ROOT}/.venv/bin/replywell`;
const PROGRAM = existsSync(IN_VENV) ? IN_VENV : 'replywell';

/** Starts the real server on a database of its own; `kill` and `start` again play an outage. */
export async function startServer({ port, agents = [{ name: 'Anna' }], log = null, environment = {} }) {
  const folder = await mkdtemp(join(tmpdir(), 'replywell-server-'));
  const env = { ...process.env, REPLYWELL_DATABASE_URL: `sqlite:///${folder}/data.sqlite3`, REPLYWELL_WORKERS: '1', REPLYWELL_LOG_LEVEL: 'WARNING', ...environment };
  const replywell = async (...args) => (await run(PROGRAM, args, { env })).stdout.trim();
  await replywell('migrate');
  for (const { name, language = 'en', client = 'Kettle shop' } of agents) {
    await replywell('user', 'add', name, '--language', language, '--client', client);
  }
  let child = null;
  const server = {
    url: `http://127.0.0.1:${port}`,
    database: `${folder}/data.sqlite3`,
    replywell,
    pair: (name = agents[0].name) => replywell('pair', name),
    async start() {
      child = spawn(PROGRAM, ['serve', '--port', String(port)], { env, stdio: ['ignore', 'ignore', log ?? 'ignore'] });
      await waitUntilReady(server.url, child);
    },
    async kill() {
      if (!child) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN);
      await gone;
      clearTimeout(hard);
      child = null;
    },
    async close() {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start().catch(async (error) => {
    await server.close();
    throw error;
  });
  return server;
}

async function waitUntilReady(url, child) {
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null))?.ok;
  };
  await until('the server is ready', isReady, STARTS_WITHIN);
}
