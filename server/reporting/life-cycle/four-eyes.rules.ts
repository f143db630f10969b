import type { Rule } from '../../kernel/index.js';
import { step } from './report-step.example.js';
import type { ReportStepFacts } from './report-step.js';

const SOURCE = 'decision 21: four eyes on a report';

/** Rules of municipalities that want four eyes on their reports. The database holds all of them once more. */
export const fourEyesRules: readonly Rule<ReportStepFacts>[] = [
  {
    id: 'report-approved-by-another-than-compiler',
    severity: 'error',
    field: 'approvedBy',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kommunen kräver två personer: den som har sammanställt rapporten för hand kan inte vara den som godkänner den. Låt en kollega godkänna.',
      en: 'The municipality asks for two people: whoever compiled the report by hand cannot be who approves it. Have a colleague approve it.',
    },
    expected: { sv: 'en annan person än den som sammanställde', en: 'another person than who compiled it' },
    holds: ({ fourEyes, step: asked, status, by, compiledBy, approvedBy }) => {
      if (!fourEyes || compiledBy === null) return true;
      if (asked === 'approve') return status !== 'compiled' || by !== compiledBy;
      return asked !== 'submit' || status !== 'approved' || approvedBy !== compiledBy;
    },
    values: () => ({ found: '' }),
    examples: {
      holds: [
        step({ by: 'user-1' }),
        step({ fourEyes: true }),
        step({ fourEyes: true, by: 'user-1', compiledBy: null }),
      ],
      breaks: [
        step({ fourEyes: true, by: 'user-1' }),
        step({ fourEyes: true, step: 'submit', status: 'approved', approvedBy: 'user-1' }),
      ],
    },
  },
  {
    id: 'report-submitted-by-another-than-approver',
    severity: 'error',
    field: 'approvedBy',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kommunen kräver två personer: den som har godkänt rapporten kan inte vara den som lämnar den. Låt en kollega lämna den.',
      en: 'The municipality asks for two people: whoever approved the report cannot be who hands it over. Have a colleague hand it over.',
    },
    expected: { sv: 'en annan person än den som godkände', en: 'another person than who approved it' },
    holds: ({ fourEyes, step: asked, status, by, approvedBy }) =>
      !fourEyes || asked !== 'submit' || status !== 'approved' || (approvedBy !== null && by !== approvedBy),
    values: () => ({ found: '' }),
    examples: {
      holds: [
        step({ step: 'submit', status: 'approved', approvedBy: 'user-2' }),
        step({ fourEyes: true, step: 'submit', status: 'approved', approvedBy: 'user-3' }),
      ],
      breaks: [step({ fourEyes: true, step: 'submit', status: 'approved', approvedBy: 'user-2' })],
    },
  },
];
