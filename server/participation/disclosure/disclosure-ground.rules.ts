import { characterCount, isPlainText, type Rule, withoutIdentityNumbers } from '../../kernel/index.js';
import type { DisclosureKind } from './disclosure-ground.js';

/** A ground as somebody states it. */
export interface DisclosureStatement {
  readonly kind: DisclosureKind;
  readonly legalGround: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Longest name of a legal ground, in characters. */
export const LEGAL_GROUND_LIMIT = 200;

const example = (change: Partial<DisclosureStatement> = {}): DisclosureStatement => ({
  kind: 'consent',
  legalGround: '',
  validFrom: '2013-03-01',
  validTo: null,
  ...change,
});
const law = (legalGround: string): DisclosureStatement => example({ kind: 'law', legalGround });

/** Rules of the grounds on which measures cross between boards (domain §7). */
export const disclosureGroundRules: readonly Rule<DisclosureStatement>[] = [
  {
    id: 'disclosure-by-law-names-the-law',
    severity: 'error',
    field: 'legalGround',
    source: 'domain §7: consent, or a named legal ground',
    validFrom: '2013-03',
    message: {
      sv: 'Ange vilken bestämmelse som bryter sekretessen, till exempel lag och paragraf.',
      en: 'Name the provision that lifts the secrecy, for instance act and section.',
    },
    expected: { sv: 'en namngiven bestämmelse', en: 'a named provision' },
    holds: ({ kind, legalGround }) => kind !== 'law' || legalGround.trim() !== '',
    values: ({ legalGround }) => ({ found: legalGround }),
    examples: { holds: [example(), law('Lagen om X 3 §')], breaks: [law(''), law('  ')] },
  },
  {
    id: 'disclosure-by-consent-names-no-law',
    severity: 'error',
    field: 'legalGround',
    source: 'domain §7: consent, or a named legal ground',
    validFrom: '2013-03',
    message: {
      sv: 'Ett samtycke har ingen bestämmelse. Ta bort den, eller välj lag som grund.',
      en: 'A consent has no provision. Remove it, or choose law as the kind of ground.',
    },
    expected: { sv: 'ingen bestämmelse', en: 'no provision' },
    holds: ({ kind, legalGround }) => kind !== 'consent' || legalGround === '',
    values: ({ legalGround }) => ({ found: withoutIdentityNumbers(legalGround) }),
    examples: { holds: [example()], breaks: [example({ legalGround: 'Lagen om X 3 §' })] },
  },
  {
    id: 'disclosure-legal-ground-form',
    severity: 'error',
    field: 'legalGround',
    source: 'domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Skriv bestämmelsen på en rad med högst {limit} tecken, utan personnummer.',
      en: 'Write the provision on one line of at most {limit} characters, without identity numbers.',
    },
    expected: { sv: 'en rad, högst {limit} tecken', en: 'one line, at most {limit} characters' },
    holds: ({ legalGround }) =>
      characterCount(legalGround) <= LEGAL_GROUND_LIMIT &&
      isPlainText(legalGround) &&
      withoutIdentityNumbers(legalGround) === legalGround,
    values: () => ({ found: '…', limit: LEGAL_GROUND_LIMIT }),
    examples: {
      holds: [example(), law('å'.repeat(LEGAL_GROUND_LIMIT))],
      breaks: [law('å'.repeat(LEGAL_GROUND_LIMIT + 1)), law('Lag\n3 §'), law('900101-2385')],
    },
  },
  {
    id: 'disclosure-ends-after-it-begins',
    severity: 'error',
    field: 'validTo',
    source: 'domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Grunden kan inte sluta gälla {found}, före sin första dag {validFrom}.',
      en: 'The ground cannot end on {found}, before its first day {validFrom}.',
    },
    expected: { sv: '{validFrom} eller senare', en: '{validFrom} or later' },
    holds: ({ validFrom, validTo }) => validTo === null || validTo >= validFrom,
    values: ({ validFrom, validTo }) => ({ found: validTo ?? '', validFrom }),
    examples: {
      holds: [example(), example({ validTo: '2013-03-01' })],
      breaks: [example({ validTo: '2013-02-28' })],
    },
  },
];
