import { createServer } from 'node:net';

/** Returns a port of this machine that nobody listens on. */
export function findPort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
