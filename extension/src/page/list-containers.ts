const MOST = 8;

/** Returns the few nodes below which all of these elements stand, as close to them as can be; a shadow root may be one. */
export function listContainers(elements: Element[]): Node[] {
  let containers = outermost(elements.flatMap((element) => element.parentNode ?? []));
  while (containers.length > MOST) {
    const above = outermost(containers.map((node) => node.parentNode ?? node));
    // Those at the top of a tree have nothing above them.
    if (above.length === containers.length && above.every((node, at) => node === containers[at])) break;
    containers = above;
  }
  return containers;
}

function outermost(nodes: Node[]): Node[] {
  const all = new Set(nodes);
  const isInside = (node: Node) => {
    for (let at = node.parentNode; at; at = at.parentNode) if (all.has(at)) return true;
    return false;
  };
  return [...all].filter((node) => !isInside(node));
}
