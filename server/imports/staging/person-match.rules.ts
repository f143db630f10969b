import type { Rule } from '../../kernel/index.js';

/** How a row's person stands to the labour-market unit that settles the row. */
export interface PersonMatch {
  readonly person: 'known' | 'unknown' | 'several';
}

/**
 * Rules of whom a row is about, told to the unit that settles it and to nobody else: a provider never learns whether
 * anybody is known (domain §7). A protected person is answered as an unknown one.
 */
export const personMatchRules: readonly Rule<PersonMatch>[] = [
  {
    id: 'import-person-is-participant',
    severity: 'error',
    field: 'person',
    source: 'domain §7: a unit registers measures of the persons it works with',
    validFrom: '2013-01',
    message: {
      sv: 'Personen finns inte bland enhetens deltagare. Välj en deltagare, lägg till personen som deltagare, eller avvisa raden.',
      en: 'The person is not among the unit’s participants. Choose a participant, add the person as one, or dismiss the row.',
    },
    expected: { sv: 'en av enhetens deltagare', en: 'one of the unit’s participants' },
    holds: ({ person }) => person !== 'unknown',
    values: () => ({ found: '' }),
    examples: { holds: [{ person: 'known' }], breaks: [{ person: 'unknown' }] },
  },
  {
    id: 'import-person-is-one',
    severity: 'error',
    field: 'person',
    source: 'decision 15',
    validFrom: '2013-01',
    message: {
      sv: 'Personnumret hör till flera personer i värdsystemet. Välj vem raden gäller.',
      en: 'The identity number belongs to several persons in the host’s system. Choose whom the row is about.',
    },
    expected: { sv: 'en person', en: 'one person' },
    holds: ({ person }) => person !== 'several',
    values: () => ({ found: '' }),
    examples: { holds: [{ person: 'known' }], breaks: [{ person: 'several' }] },
  },
];
