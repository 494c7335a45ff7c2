/** Another one each time that the background starts. */
const NAME = crypto.randomUUID();

/** Puts under an answer which run of the background gave it: a page tells by it whether the one that it asked still runs. */
export const signAnswer = <T extends object>(answer: T): T & { by: string } => ({ ...answer, by: NAME });
