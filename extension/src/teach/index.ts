export { chooseRoot, listRoots, type ProposedRoot } from './propose-root.ts';
export { pickElements } from './pick-element.ts';
export { PARTS, proposeSite, type Part } from './propose-site.ts';
