import type { Rule } from '../kernel/index.js';

/** What is known when somebody opens a household. */
export interface HouseholdOpening {
  /** Whether an adult of it has a protected identity, which the viewer has been named to open. */
  readonly protected: boolean;
  /** Why it is opened; empty where nothing was said. */
  readonly openingReason: string;
}

/** What opening a household with a protected identity asks for (domain §7). */
export const protectedHouseholdRules: readonly Rule<HouseholdOpening>[] = [
  {
    id: 'protected-household-opened-with-reason',
    severity: 'error',
    field: 'openingReason',
    source: 'domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'En vuxen i hushållet har skyddade personuppgifter. Skriv varför du öppnar hushållet; det sparas i loggen.',
      en: 'An adult of the household has a protected identity. Write why you open the household; it is kept in the log.',
    },
    expected: { sv: 'ett skäl', en: 'a reason' },
    holds: (opening) => !opening.protected || opening.openingReason !== '',
    values: () => ({ found: '' }),
    examples: {
      holds: [
        { protected: false, openingReason: '' },
        { protected: true, openingReason: 'Hushållet har ringt.' },
      ],
      breaks: [{ protected: true, openingReason: '' }],
    },
  },
];
