/** Readings for nothing after which a part is known to tick: once may be chance. */
const TWICE = 2;

/** The smallest parts of reviews whose changes have brought nothing: counters of likes, "3 minutes ago". */
export class TickingParts {
  private readonly counts = new WeakMap<Node, number>();
  private suspects = new Set<Node>();

  has(node: Node): boolean {
    return (this.counts.get(node) ?? 0) >= TWICE;
  }

  /** Keeps a node because of which the page will be read. A box of other elements may bring anything next time. */
  suspect(node: Node): void {
    if (node.nodeType === 3 || (node.nodeType === 1 && (node as Element).childElementCount === 0))
      this.suspects.add(node);
  }

  /** Takes the end of that reading: with news, nobody is to blame. */
  learn(news: boolean): void {
    if (!news) for (const node of this.suspects) this.counts.set(node, (this.counts.get(node) ?? 0) + 1);
    this.suspects = new Set();
  }
}
