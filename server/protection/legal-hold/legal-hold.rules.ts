import type { Rule } from '../../kernel/index.js';
import type { HeldSubject } from './legal-hold.js';

/** Whom somebody wants to hold: texts as they were given. */
export type StatedHold = { readonly [Part in keyof HeldSubject]: string | null };

/** Rules of placing a hold. */
export const legalHoldRules: readonly Rule<StatedHold>[] = [
  {
    id: 'legal-hold-is-on-one',
    severity: 'error',
    field: 'personReference',
    source: 'decision 12: legal hold; domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Ange antingen en person eller ett hushåll som inte får gallras. Gör ett stopp för var och en.',
      en: 'Give either a person or a household that must not be deleted. Place one hold for each.',
    },
    expected: { sv: 'en person eller ett hushåll', en: 'a person or a household' },
    holds: ({ personReference, householdReference }) =>
      (personReference === null) !== (householdReference === null),
    values: () => ({ found: '' }),
    examples: {
      holds: [
        { personReference: 'P-1', householdReference: null },
        { personReference: null, householdReference: 'H-1' },
      ],
      breaks: [
        { personReference: null, householdReference: null },
        { personReference: 'P-1', householdReference: 'H-1' },
      ],
    },
  },
];
