import { parseArgs } from 'node:util';

const OPTIONS = {
  url: { type: 'string' },
  review: { type: 'string' },
  reply: { type: 'string' },
  cookies: { type: 'string' },
  browser: { type: 'string', default: 'chromium' },
  screenshot: { type: 'string' },
  name: { type: 'string', default: 'Replywell team' },
  email: { type: 'string', default: 'replies@example.com' },
  hold: { type: 'string', default: '0' },
  timeout: { type: 'string', default: '90' },
  headed: { type: 'boolean', default: false },
};

/** Returns what was asked for; ends the process with a sentence where it cannot be done. */
export function readOptions(argv) {
  try {
    const { values } = parseArgs({ args: argv, options: OPTIONS });
    if (!values.url || !values.review) throw new Error('--url and --review are needed');
    if (!['chromium', 'firefox'].includes(values.browser)) throw new Error('--browser is chromium or firefox');
    return { ...values, hold: Number(values.hold), timeout: Number(values.timeout) * 1000 };
  } catch (error) {
    console.error(`try-site: ${error.message}`);
    process.exit(2);
  }
}
