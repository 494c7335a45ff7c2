import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import type { Site } from '../../lib/model';
import { findElements } from '../../lib/adapter/run-command';
import { deepContains } from '../../lib/deep-dom';
import { mergeSites } from '../../lib/sites';
import { readBox } from '../../panel/frame-chain';
import { makeTeachState, type TeachActions, type TeachState } from '../../panel/teach-state';
import { chooseRoot, listRoots, PARTS, pickElements, proposeSite, type Part, type ProposedRoot } from '../../teach';
import { followBoxes } from './outline-boxes';
import { readAddress, readWith } from './road';
import type { Session } from './session';

const SHOWN = 3;
const SHOWN_TEXT = 200;
const FORM_OPENS = 400;

/** Lets the agent point at one review and its form, shows what an adapter made of that would read, and saves it. */
export class Teaching implements TeachActions {
  private parts: Partial<Record<Part, Element>> = {};
  private roots: ProposedRoot[] = [];
  private chosen = -1;
  private site: Site | null = null;
  private stop: AbortController | null = null;
  private picking: AbortController | null = null;

  constructor(
    private readonly session: Session,
    private readonly onTaught: () => void,
  ) {}

  start(): void {
    this.end();
    this.parts = {};
    this.stop = new AbortController();
    const state = makeTeachState();
    this.session.state.card.value = null;
    this.session.state.teach.value = state;
    followBoxes(document, () => this.reviewBoxes(), state.boxes, this.stop.signal);
    this.pick(state);
  }

  skip(): void {
    this.onward((state) => {
      const { step } = state;
      if (step.value !== 'text' && step.value !== 'preview') delete this.parts[step.value];
      return PARTS.indexOf(step.value as Part) + 1;
    });
  }

  back(): void {
    this.onward(({ step }) => (step.value === 'preview' ? PARTS.length : PARTS.indexOf(step.value)) - 1);
  }

  widen(): void {
    this.take(this.chosen + 1);
  }

  narrow(): void {
    this.take(this.chosen - 1);
  }

  save(): void {
    void this.keep();
  }

  end(): void {
    this.stop?.abort();
    this.picking?.abort();
    this.session.state.teach.value = null;
  }

  private get root(): ProposedRoot | null {
    return this.roots[this.chosen] ?? null;
  }

  private pick(state: TeachState): void {
    this.picking?.abort();
    this.picking = new AbortController();
    const onHover = (element: Element | null) => (state.hover.value = element && readBox(element));
    pickElements(document, { onHover, onPick: (element) => this.point(state, element) }, this.picking.signal);
  }

  private point(state: TeachState, element: Element): void {
    const part = state.step.value as Part;
    state.told.value = null;
    if (part === 'text') {
      this.roots = listRoots(document, element);
      this.take(chooseRoot(this.roots));
    }
    if (!this.root) return void (state.told.value = { text: t('teach.no_box'), good: false });
    if (isInside(part) && !deepContains(this.root.element, element))
      return void (state.told.value = { text: t('teach.outside'), good: false });
    this.parts[part] = element;
    if (part === 'open') this.openForm(state, element as HTMLElement);
    else this.go(PARTS.indexOf(part) + 1);
  }

  // The page must see this click: the form is asked for next.
  private openForm(state: TeachState, control: HTMLElement): void {
    this.picking?.abort();
    control.click();
    setTimeout(() => !this.stop?.signal.aborted && (this.go(PARTS.indexOf('field')), this.pick(state)), FORM_OPENS);
  }

  private onward(next: (state: TeachState) => number): void {
    const state = this.session.state.teach.value;
    if (!state) return;
    state.told.value = null;
    const place = Math.max(0, next(state));
    if (state.step.value === 'preview') this.pick(state);
    this.go(place);
  }

  private go(place: number): void {
    const state = this.session.state.teach.value!;
    state.hover.value = null;
    state.step.value = PARTS[place] ?? 'preview';
    if (state.step.value === 'preview') void this.preview(state);
  }

  private take(place: number): void {
    const state = this.session.state.teach.value!;
    this.chosen = place;
    state.count.value = this.root?.count ?? 0;
    state.canWiden.value = place >= 0 && place < this.roots.length - 1;
    state.canNarrow.value = place > 0;
    state.boxes.value = this.reviewBoxes();
  }

  private reviewBoxes() {
    const { root } = this;
    return root ? findElements(root.command, document).slice(0, 60).map(readBox) : [];
  }

  private async preview(state: TeachState): Promise<void> {
    this.picking?.abort();
    state.found.value = null;
    const today = new Date().toISOString().slice(0, 10);
    const site = proposeSite({ url: readAddress(), page: document, root: this.root!, parts: this.parts }, today);
    const reading = await readWith(this.session, site);
    const reviews = reading.adapter === site.name ? reading.reviews : [];
    this.site = site;
    state.file.value = { name: `${site.name}.json`, url: asFile(site) };
    state.found.value = {
      count: reviews.length,
      reviews: reviews.slice(0, SHOWN).map((review) => ({ ...review, text: review.text.slice(0, SHOWN_TEXT) })),
    };
  }

  private async keep(): Promise<void> {
    const { session, site } = this;
    const state = session.state.teach.value;
    if (!state || !site) return;
    const saved = await ask('teachSite', { client_id: session.state.pageClient.value?.id ?? null, site });
    if (!saved.ok) return void (state.told.value = { text: saved.error.message, good: false });
    session.sites = mergeSites(session.sites, [{ ...site, lastModified: new Date().toISOString() }]);
    state.saved.value = true;
    state.told.value = { text: t('teach.saved'), good: true };
    this.onTaught();
  }
}

const isInside = (part: Part) => part === 'text' || part === 'author' || part === 'date' || part === 'rating';

const asFile = (site: Site) =>
  `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify({ $schema: '../schema/site.schema.json', ...site }, null, 2)}\n`)}`;
