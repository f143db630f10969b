import type { LocalizedText } from '../kernel/index.js';

/** The adults of a household, as reports and rules tell them apart. */
export type AdultRole = 'applicant' | 'coApplicant';

/** What the two adults are called in a sentence. */
export const ADULT_ROLE_NAMES: Readonly<Record<AdultRole, LocalizedText>> = {
  applicant: { sv: 'sökande', en: 'the applicant' },
  coApplicant: { sv: 'medsökande', en: 'the co-applicant' },
};
