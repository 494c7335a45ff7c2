/** The station that finds the site's own reply field, fills it and presses its button. */
export { copyForAgent, type Copied } from './copy-for-agent.ts';
export { describeForm, type FormDescription } from './describe-form.ts';
export { expectLimit } from './expect-limit.ts';
export { insertReply } from './insert-reply.ts';
export { belongingOf, type Belonging } from './own-part.ts';
export { pressSend } from './press-send.ts';
export { recheckReview } from './recheck-review.ts';
export { resumeInsert } from './resume-insert.ts';
export type { Identity, InsertedReply, InsertRequest, PendingInsert } from './types.ts';
