export { chooseRoot, listRoots, type ProposedRoot } from './propose-root.ts';
export { pickElements } from './pick-element.ts';
export { proposeForm } from './propose-form.ts';
export { PARTS, proposeSite, type Part } from './propose-site.ts';
