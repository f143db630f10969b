import type { Rule } from '../../kernel/index.js';

/** Whom somebody is to be named for. */
export interface NamedFor {
  readonly isOpen: boolean;
  /** Whether the person's identity is protected, or nothing is known of the person. */
  readonly isProtected: boolean;
}

/** Rules of naming somebody for a protected person. */
export const namedAccessRules: readonly Rule<NamedFor>[] = [
  {
    id: 'named-access-is-for-protected-person',
    severity: 'error',
    field: 'personReference',
    source: 'domain §7: protected identities are opened by those who are named',
    validFrom: '2013-03',
    message: {
      sv: 'Personen har inte skyddade personuppgifter. Alla på enheten når personen redan; ingen behöver utses.',
      en: 'The person’s identity is not protected. Everybody at the unit reaches the person already; nobody needs to be named.',
    },
    expected: { sv: 'en person med skyddade personuppgifter', en: 'a person with a protected identity' },
    holds: ({ isOpen, isProtected }) => !isOpen || isProtected,
    values: () => ({ found: '' }),
    examples: {
      holds: [
        { isOpen: true, isProtected: true },
        { isOpen: false, isProtected: false },
      ],
      breaks: [{ isOpen: true, isProtected: false }],
    },
  },
];
