import en from '#shared/messages/en.json';

const PREFIX = 'topic.';

/** Every topic that a review can have: those that have a name for people. */
export const TOPICS: string[] = Object.keys(en)
  .filter((key) => key.startsWith(PREFIX))
  .map((key) => key.slice(PREFIX.length));
