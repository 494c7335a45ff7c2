import type { components } from './schema.gen';

/** The nouns of the wire by their short names. They are generated from the server: a renamed field breaks this build. */
type Schemas = Plain<components['schemas']>;

/** The client reads a pair of numbers as a list of numbers. */
type Plain<T> = T extends [number, number] ? number[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

export type Analysis = Schemas['PageOut.AnalysisOut'];
export type Evidence = Schemas['PageOut.EvidenceOut'];
export type SentimentLabel = Schemas['PageOut.SentimentOut']['label'];
export type CaseState = Schemas['PageOut.CaseOut'];
export type CaseStatus = CaseState['status'];
export type Client = Schemas['MeOut.ClientOut'];
export type Agent = Schemas['MeOut.AgentOut'];
export type Me = Schemas['MeOut'];
export type Pairing = Schemas['PairOut'];
export type Verification = NonNullable<Schemas['DraftsIn.ContextIn']['verification']>;
/** What the agent says about the case; the server fills the rest. */
export type ReplyContext = Schemas['DraftsIn.ContextIn'] & { verification: Verification };
/** A rule that speaks against a reply; `span` counts code points of the reply. */
export type Finding = Schemas['FindingsOut.FindingOut'];
export type Severity = Finding['severity'];
export type Draft = Schemas['DraftsOut.DraftOut'];
/** How the team answered a review like this one, with gaps where the other case's details were. */
export type Earlier = Schemas['DraftsOut.EarlierOut'];
export type DraftsAnswer = Schemas['DraftsOut'];
/** A page as the page script sends it; the address is added by the background, from the sender. */
export type PageToSend = Omit<Schemas['PageIn'], 'url'>;
export type PageAnswer = Schemas['PageOut'];
export type AnalysedReview = Schemas['PageOut.TakenReviewOut'];
/** A reply about to be pressed; the server keeps the place so that nobody answers twice. */
export type Reservation = Required<Omit<Schemas['ReplyIn'], 'page_url'>>;
export type ReservedReply = Schemas['ReplyOut'];
/** What became of a reply. "failed" frees the review again. */
export type OutcomeReport = Schemas['OutcomeIn'];
export type Correction = Schemas['CorrectionIn'];
export type Binding = Schemas['BindIn'];
