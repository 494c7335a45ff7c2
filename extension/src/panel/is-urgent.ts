import type { Analysis } from '../lib/api/types';

const MOST = 2;

/** True for the two gravest of the five priorities: 1 is answered first. */
export const isUrgent = (analysis: Analysis): boolean => analysis.priority <= MOST;
