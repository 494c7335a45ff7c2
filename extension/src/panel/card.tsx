import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n';
import { isThere } from '../lib/is-there';
import { AnalysisView } from './analysis-view';
import { CardHeader } from './card-header';
import { ContextForm } from './context-form';
import { DraftTabs } from './draft-tabs';
import { EarlierList } from './earlier-list';
import { FindingList } from './finding-list';
import { readBox } from './frame-chain';
import { placeCard, type Place } from './place-card';
import { PostBar } from './post-bar';
import { ReplyField } from './reply-field';
import { ReviewText } from './review-text';
import type { Actions, CardState, PanelState } from './state';

/** The agent's card: all that is needed to answer one review, in the order in which it is read and done. */
export function Card({
  state,
  card,
  actions,
  view,
}: {
  state: PanelState;
  card: CardState;
  actions: Actions;
  view: Window;
}) {
  const ref = useRef<HTMLElement>(null);
  const place = usePlace(card, ref, view);
  useFocus(card, ref);
  const { review } = card.item.value;
  const canWrite = card.work.value !== 'loading' && card.work.value !== 'blocked';
  return (
    <section
      ref={ref}
      class={`card ${place.mode}`}
      role="dialog"
      tabIndex={-1}
      aria-modal="false"
      data-known={card.item.value.review_id}
      data-reviews={state.shown.value.length}
      aria-label={t('card.label', { author: review.author ?? t('card.anonymous') })}
      style={{
        top: `${place.top}px`,
        left: `${place.left}px`,
        width: `${place.width}px`,
        maxHeight: `${place.maxHeight}px`,
      }}
    >
      <CardHeader state={state} card={card} actions={actions} />
      <div class="card-body">
        <ReviewText card={card} />
        <AnalysisView card={card} actions={actions} />
        {card.work.value === 'loading' && <p class="quiet busy">{t('card.loading')}</p>}
        {canWrite && <ContextForm state={state} card={card} actions={actions} />}
        {canWrite && <DraftTabs card={card} actions={actions} />}
        {canWrite && <EarlierList card={card} actions={actions} />}
        {canWrite && <ReplyField card={card} actions={actions} />}
        {canWrite && <FindingList card={card} actions={actions} />}
      </div>
      <PostBar state={state} card={card} actions={actions} />
    </section>
  );
}

// Keys work from the first moment: the card itself has the focus until there is a field to write in.
function useFocus(card: CardState, ref: { current: HTMLElement | null }): void {
  const canWrite = card.work.value === 'ready';
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const field = canWrite ? ref.current?.querySelector('textarea') : null;
    const taken = (ref.current?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    if (field && taken === ref.current) focusAtEnd(field);
  }, [canWrite]);
}

function focusAtEnd(field: HTMLTextAreaElement): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}

function usePlace(card: CardState, ref: { current: HTMLElement | null }, view: Window): Place {
  const { element } = card.item.value.review;
  const read = () =>
    placeCard(
      readBox(element),
      { width: view.document.documentElement.clientWidth, height: view.innerHeight },
      ref.current?.offsetHeight ?? 600,
    );
  const [place, setPlace] = useState(read);
  useLayoutEffect(() => {
    const stop = new AbortController();
    // What is gone for the moment stands nowhere: the card stays where it is.
    const update = () => setPlace((old) => (!isThere(element) || isSame(old, read()) ? old : read()));
    const sizes = new ResizeObserver(update);
    if (ref.current) sizes.observe(ref.current);
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, update, { capture: true, passive: true, signal: stop.signal });
    update();
    return () => (stop.abort(), sizes.disconnect());
  }, [element]);
  return place;
}

const isSame = (one: Place, other: Place) =>
  (Object.keys(one) as (keyof Place)[]).every((key) => one[key] === other[key]);
