import type { Rule } from '../../kernel/index.js';

/** What somebody wants to confirm, against what the module has. */
export interface DefinitionToConfirm {
  /** Whether the definition assumes anything. */
  readonly assumes: boolean;
  /** Whether the hash that was read is that of the definition as it is now. */
  readonly sameHash: boolean;
}

const SOURCE = 'domain §4 (code lists and layouts are data)';
const RIGHT: DefinitionToConfirm = { assumes: true, sameHash: true };

/** What a confirmation, or its withdrawal, has to keep to. */
export const definitionChangeRules: readonly Rule<DefinitionToConfirm>[] = [
  {
    id: 'definition-needs-confirmation',
    severity: 'error',
    field: 'definitionId',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Definitionen antar ingenting: det finns inget att bekräfta.',
      en: 'The definition assumes nothing: there is nothing to confirm.',
    },
    expected: { sv: 'en definition med antaganden', en: 'a definition with assumptions' },
    holds: ({ assumes }) => assumes,
    values: () => ({ found: '' }),
    examples: { holds: [RIGHT], breaks: [{ ...RIGHT, assumes: false }] },
  },
  {
    id: 'definition-is-the-one-read',
    severity: 'error',
    field: 'hash',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Definitionen har ändrats sedan den lästes. Läs den igen, jämför den med mottagarens beskrivning och bekräfta den som den är nu.',
      en: 'The definition has changed since it was read. Read it again, compare it with the receiver’s description and confirm it as it is now.',
    },
    expected: { sv: 'definitionens hash', en: 'the hash of the definition' },
    holds: ({ sameHash }) => sameHash,
    values: () => ({ found: '' }),
    examples: { holds: [RIGHT], breaks: [{ ...RIGHT, sameHash: false }] },
  },
];
