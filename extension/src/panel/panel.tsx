import { effect } from '@preact/signals';
import { render } from 'preact';
import { BadgeLayer } from './badge-layer';
import { Card } from './card';
import { Counter } from './counter';
import { mountPanel } from './mount-panel';
import { PANEL_STYLES } from './panel-styles';
import type { Actions, PanelState } from './state';
import { TeachBox } from './teach-box';
import { trapFocus } from './trap-focus';

/** Shows the panel over the page, and returns what takes it away again. */
export function showPanel(state: PanelState, actions: Actions): () => void {
  const { root, view, remove } = mountPanel(PANEL_STYLES, (event) => handleKey(event, state, actions, root));
  const layer = new BadgeLayer(state, view, actions.open);
  const surface = view.document.createElement('div');
  surface.className = 'surface';
  root.append(layer.element, surface);
  render(<Surface state={state} actions={actions} view={view} />, surface);
  const forget = giveFocusBack(state, root);
  return () => {
    forget();
    render(null, surface);
    layer.remove();
    remove();
  };
}

// Whoever works by keyboard goes on at the review from which the card was opened.
function giveFocusBack(state: PanelState, root: ShadowRoot): () => void {
  let open: string | null = null;
  return effect(() => {
    const now = state.card.value?.item.peek().key ?? null;
    const closed = open;
    open = now;
    if (closed === null || now !== null || !root.querySelector('.card')?.contains(root.activeElement)) return;
    root.querySelector<HTMLElement>(`.badge[data-review="${CSS.escape(closed)}"]`)?.focus({ preventScroll: true });
  });
}

function Surface({ state, actions, view }: { state: PanelState; actions: Actions; view: Window }) {
  const card = state.card.value;
  const teach = state.teach.value;
  return (
    <>
      {teach ? <TeachBox teach={teach} actions={actions.teach} /> : <Counter state={state} actions={actions} />}
      {card && <Card key={card.item.value.key} state={state} card={card} actions={actions} view={view} />}
    </>
  );
}

function handleKey(event: KeyboardEvent, state: PanelState, actions: Actions, root: ShadowRoot): void {
  if (state.teach.value && event.key === 'Escape') return actions.teach.end();
  if (!state.card.value) return;
  const dialog = root.querySelector<HTMLElement>('.card');
  if (event.key === 'Escape') actions.close();
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    (state.insertOnly.value ? actions.insert : actions.post)();
  } else if (dialog?.contains(root.activeElement)) trapFocus(dialog, event);
}
