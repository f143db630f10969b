import type { Rule, Severity } from '../../kernel/index.js';

/** A finding that somebody wants to let stand. */
export interface AcknowledgedFinding {
  readonly rule: string;
  /** Undefined where the rule no longer finds anything, or looks at other facts. */
  readonly severity: Severity | undefined;
}

/** Rules of what may be let stand with a reason. */
export const acknowledgementRules: readonly Rule<AcknowledgedFinding>[] = [
  {
    id: 'acknowledged-finding-is-there',
    severity: 'error',
    field: 'facts',
    source: 'domain §2.4: what is registered is looked at before it is let stand',
    validFrom: '2013-03',
    message: {
      sv: 'Uppgifterna bakom {found} har ändrats. Läs om månaden och ta ställning till den som den är nu.',
      en: 'The facts behind {found} have changed. Read the month again and decide about it as it is now.',
    },
    expected: { sv: 'en anmärkning som fortfarande gäller', en: 'a finding that still stands' },
    holds: ({ severity }) => severity !== undefined,
    values: ({ rule }) => ({ found: rule }),
    examples: {
      holds: [{ rule: 'a-rule', severity: 'warning' }],
      breaks: [{ rule: 'a-rule', severity: undefined }],
    },
  },
  {
    id: 'acknowledged-finding-is-no-error',
    severity: 'error',
    field: 'rule',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: '{found} är ett fel som behöver rättas. Det kan inte godtas med ett skäl.',
      en: '{found} is an error that needs correcting. It cannot be let stand with a reason.',
    },
    expected: { sv: 'en varning', en: 'a warning' },
    holds: ({ severity }) => severity !== 'error',
    values: ({ rule }) => ({ found: rule }),
    examples: {
      holds: [{ rule: 'a-rule', severity: 'warning' }],
      breaks: [{ rule: 'a-rule', severity: 'error' }],
    },
  },
];
