/** The station that sees whether the reply stands on the page, and understands what the site says about it. */
export { confirmReply } from './confirm-reply.ts';
export { findRejection } from './find-rejection.ts';
export { pendingAgain, pendingConfirmation, rememberPage, type Origin } from './remember-page.ts';
export { resumeConfirmation } from './resume-confirmation.ts';
export { kindOfMessage, type MessageKind } from './site-messages.ts';
export type { BeforeSending, Confirmation, ConfirmRequest, PageMemory, PendingConfirmation } from './types.ts';
