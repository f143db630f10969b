import type { LocalizedText } from '../../kernel/index.js';
import type { ClosureLevel } from '../report-tally.js';

/** Whom a count or a cell is about, in words. */
export const LEVEL_NAMES: Readonly<Record<ClosureLevel, LocalizedText>> = {
  applicant: { sv: 'sökande', en: 'applicant' },
  coApplicant: { sv: 'medsökande', en: 'co-applicant' },
  household: { sv: 'hushåll', en: 'household' },
};
