import type { Rule } from '../kernel/index.js';
import { exampleMonth } from './household-month.example.js';
import type { HouseholdMonth } from './household-month.js';

const CLOSED = {
  closedOn: '2013-03-18',
  applicantReason: null,
  coApplicantReason: null,
  householdReason: null,
};
const CLOSED_WITH_REASON = { ...CLOSED, applicantReason: 1, householdReason: 1 };
const ANSWER_EXPECTED = { sv: 'ett svar: kod 0, eller insatser', en: 'an answer: code 0, or measures' };

/** What is still owed of a household's month: none of it stops anybody, all of it is shown and chased. */
export const householdMonthRules: readonly Rule<HouseholdMonth>[] = [
  {
    id: 'household-applicant-unanswered',
    severity: 'warning',
    field: 'applicant',
    source: 'domain §2.1',
    validFrom: '2013-03',
    message: {
      sv: 'Sökanden har inget svar för {found}. Registrera insatser, eller att det inte var någon.',
      en: 'The applicant has no answer for {found}. Register measures, or that there were none.',
    },
    expected: ANSWER_EXPECTED,
    holds: ({ assistance }) => assistance?.applicant.answer.status !== 'unanswered',
    values: ({ month }) => ({ found: month }),
    examples: {
      holds: [exampleMonth('no-measure'), { ...exampleMonth('unanswered'), assistance: undefined }],
      breaks: [exampleMonth('unanswered', 'measures')],
    },
  },
  {
    id: 'household-co-applicant-unanswered',
    severity: 'warning',
    field: 'coApplicant',
    source: 'domain §2.1',
    validFrom: '2013-03',
    message: {
      sv: 'Medsökanden har inget svar för {found}. Registrera insatser, eller att det inte var någon.',
      en: 'The co-applicant has no answer for {found}. Register measures, or that there were none.',
    },
    expected: ANSWER_EXPECTED,
    holds: ({ assistance }) => assistance?.coApplicant?.answer.status !== 'unanswered',
    values: ({ month }) => ({ found: month }),
    examples: {
      holds: [exampleMonth('unanswered'), exampleMonth('unanswered', 'measures')],
      breaks: [exampleMonth('measures', 'unanswered')],
    },
  },
  {
    id: 'household-closure-without-reason',
    severity: 'warning',
    field: 'closures',
    source: 'domain §3.2',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet avslutades {found}, men avslutsorsak saknas. Ange orsaken, eller kod 12 om den inte är känd.',
      en: 'The household was closed on {found}, but has no closure reason. Give the reason, or code 12 where it is not known.',
    },
    expected: { sv: 'en avslutsorsak för hushållet', en: 'a closure reason for the household' },
    holds: (facts) => closedWithoutReason(facts) === undefined,
    values: (facts) => ({ found: closedWithoutReason(facts) ?? '' }),
    examples: {
      holds: [exampleMonth('measures'), exampleMonth('measures', undefined, [CLOSED_WITH_REASON])],
      breaks: [exampleMonth('measures', undefined, [CLOSED])],
    },
  },
];

function closedWithoutReason({ closures }: HouseholdMonth): string | undefined {
  return closures.find(({ householdReason }) => householdReason === null)?.closedOn;
}
