import type { CapturedReview, ReplyForm } from '../lib/model.ts';
import { decoySigns } from './decoy-signs.ts';
import { findByCommand } from './adapter-form.ts';
import { findFields, type Field } from './find-fields.ts';
import { findOpeners } from './find-opener.ts';
import { findButton } from './find-button.ts';
import { scopeOf } from './review-scope.ts';

/** What a form looks like to us, for a diagnosis report: tags and our own findings, none of the page's text or values. */
export interface FormDescription {
  site: string;
  review: string;
  rings: string[];
  openers: { element: string; score: number }[];
  fields: { element: string; own: number | null; signs: string[]; button: string | null }[];
  adapter: Record<string, boolean>;
  frames: number;
}

/** Describes what was found around a review without any personal data. */
export function describeForm(
  review: CapturedReview,
  form: ReplyForm | null,
  neighbours: Element[] = [],
): FormDescription {
  const scope = scopeOf(review, neighbours);
  const describeField = (field: Field) => {
    const own = scope.ringOf(field.surface);
    const button = findButton(field, { neighbours, opener: null });
    return {
      element: shape(field.surface),
      own,
      signs: decoySigns(field, { reviewText: review.text, own: own !== null }).map(({ sign }) => sign),
      button: button ? shape(button) : null,
    };
  };
  return {
    site: location.host,
    review: shape(review.element),
    rings: scope.rings.map(shape),
    openers: findOpeners(scope).map(({ control, score }) => ({ element: shape(control), score })),
    fields: findFields(document).map(describeField),
    adapter: Object.fromEntries(
      (['open', 'field', 'submit'] as const).map((part) => [
        part,
        findByCommand(form?.[part], review.element, form) !== null,
      ]),
    ),
    frames: document.querySelectorAll('iframe').length,
  };
}

/** Digits are left out: ids and names in classes may tell who somebody is. */
function shape(element: Element): string {
  const names = [...element.classList].slice(0, 3).map((name) => `.${name.replace(/\d+/g, '#')}`);
  const type = element.getAttribute('type') ?? element.getAttribute('role');
  return `${element.localName}${names.join('')}${type ? `[${type}]` : ''}`;
}
