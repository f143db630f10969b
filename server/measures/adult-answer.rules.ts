import { ADULT_ROLE_NAMES, type AdultRole } from '../households/index.js';
import type { Rule } from '../kernel/index.js';

/** Whether an adult of a household with assistance is answered for a month. */
export interface AdultAnswer {
  readonly role: AdultRole;
  readonly answered: boolean;
}

/** Each adult owes an answer; a missing one is counted, shown and asked for, and never becomes a 0 (domain §2.1). */
export const adultAnswerRules: readonly Rule<AdultAnswer>[] = [
  adultIsAnswered('applicant-is-answered', 'applicant'),
  adultIsAnswered('co-applicant-is-answered', 'coApplicant'),
];

function adultIsAnswered(id: string, speaksOf: AdultRole): Rule<AdultAnswer> {
  const { sv, en } = ADULT_ROLE_NAMES[speaksOf];
  return {
    id,
    severity: 'warning',
    field: speaksOf,
    source: 'domain §2.1',
    validFrom: '2013-03',
    message: {
      sv: `Svar saknas för ${sv}. Registrera insatserna, eller kod 0 om personen inte hade någon.`,
      en: `There is no answer for ${en}. Register the measures, or code 0 if the person had none.`,
    },
    expected: { sv: 'kod 0, eller minst en insats', en: 'code 0, or at least one measure' },
    holds: ({ role, answered }) => role !== speaksOf || answered,
    values: () => ({ found: '' }),
    examples: { holds: [{ role: speaksOf, answered: true }], breaks: [{ role: speaksOf, answered: false }] },
  };
}
