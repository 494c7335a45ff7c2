export type Sender = Browser.runtime.MessageSender;

/** Returns the page that a message speaks of. A frame made by srcdoc has no address of its own: the page around it counts. */
export function addressOf(sender: Sender): string {
  const own = sender.url ?? '';
  return /^https?:/.test(own) ? own : (sender.tab?.url ?? own);
}
