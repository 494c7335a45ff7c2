import { findMessage, t, tCount } from '../lib/i18n';
import { Icon } from './icon';
import type { Box, TaughtReview, TeachActions, TeachState } from './teach-state';

/** Asks the agent to point at one review, part by part, and shows what would be read of the others. */
export function TeachBox({ teach, actions }: { teach: TeachState; actions: TeachActions }) {
  const step = teach.step.value;
  return (
    <>
      {teach.boxes.value.map((box, index) => (
        <Outline box={box} key={index} />
      ))}
      {teach.hover.value && <Outline box={teach.hover.value} hovered />}
      <section class="teach" role="dialog" data-step={step} aria-label={t('teach.title')}>
        <header>
          <strong>{t('teach.title')}</strong>
          <button type="button" class="plain" onClick={() => actions.end()} aria-label={t('teach.end')}>
            <Icon name="close" />
          </button>
        </header>
        {step === 'preview' ? (
          <Preview teach={teach} actions={actions} />
        ) : (
          <Question teach={teach} actions={actions} />
        )}
      </section>
    </>
  );
}

function Question({ teach, actions }: { teach: TeachState; actions: TeachActions }) {
  const step = teach.step.value;
  return (
    <>
      <p class="ask" role="status">
        {findMessage(`teach.ask_${step}`)}
      </p>
      {teach.told.value && <p class="quiet">{teach.told.value.text}</p>}
      {step !== 'text' && (
        <div class="buttons">
          <span class="quiet">{tCount('page.reviews', teach.count.value)}</span>
          <button type="button" class="link" disabled={!teach.canNarrow.value} onClick={() => actions.narrow()}>
            {t('teach.narrower')}
          </button>
          <button type="button" class="link" disabled={!teach.canWiden.value} onClick={() => actions.widen()}>
            {t('teach.wider')}
          </button>
        </div>
      )}
      {step !== 'text' && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => actions.back()}>
            {t('teach.back')}
          </button>
          <span class="spring" />
          <button type="button" class="secondary skip" onClick={() => actions.skip()}>
            {t('teach.skip')}
          </button>
        </div>
      )}
    </>
  );
}

function Preview({ teach, actions }: { teach: TeachState; actions: TeachActions }) {
  const found = teach.found.value;
  const file = teach.file.value;
  const told = teach.told.value;
  if (!found) return <p class="quiet busy">{t('counter.reading')}</p>;
  return (
    <>
      <p class="ask" role="status">
        {found.count > 0 ? t('teach.would_read', { count: found.count }) : t('teach.reads_nothing')}
      </p>
      <ul>
        {found.reviews.map((review, index) => (
          <Row review={review} key={index} />
        ))}
      </ul>
      {told && <p class={told.good ? 'told good' : 'told bad'}>{told.text}</p>}
      <div class="buttons">
        <button type="button" class="plain" onClick={() => actions.back()}>
          {t('teach.back')}
        </button>
        <span class="spring" />
        {file && (
          <a class="small" href={file.url} download={file.name}>
            {t('teach.download')}
          </a>
        )}
        {!teach.saved.value && (
          <button type="button" class="primary save" disabled={found.count === 0} onClick={() => actions.save()}>
            {t('teach.save')}
          </button>
        )}
      </div>
    </>
  );
}

function Row({ review }: { review: TaughtReview }) {
  const day = review.date?.slice(0, 'yyyy-mm-dd'.length) ?? review.date_raw;
  const facts = [review.author, day, review.rating === null ? null : String(review.rating)];
  return (
    <li>
      <span class="quiet">{facts.map((fact) => fact ?? '—').join(' · ')}</span>
      <p dir="auto">{review.text}</p>
    </li>
  );
}

const Outline = ({ box, hovered }: { box: Box; hovered?: boolean }) => (
  <div
    class={hovered ? 'outline hovered' : 'outline'}
    aria-hidden="true"
    style={{ top: `${box.top}px`, left: `${box.left}px`, width: `${box.width}px`, height: `${box.height}px` }}
  />
);
