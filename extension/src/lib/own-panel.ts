/** The element that holds our panel. No station may read it, write into it, or take its words for those of the page. */
export const OWN_PANEL = 'replywell-panel';
