import badges from './styles/badges.css?inline';
import base from './styles/base.css?inline';
import buttons from './styles/buttons.css?inline';
import card from './styles/card.css?inline';
import colours from './styles/colours.css?inline';
import counter from './styles/counter.css?inline';
import forms from './styles/forms.css?inline';
import posting from './styles/posting.css?inline';
import review from './styles/review.css?inline';
import teach from './styles/teach.css?inline';

/** Every style of the panel, in the order in which later ones win. */
export const PANEL_STYLES = [colours, base, badges, counter, buttons, card, review, forms, posting, teach].join('\n');
