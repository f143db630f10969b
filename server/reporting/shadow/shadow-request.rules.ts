import type { Rule } from '../../kernel/index.js';

/** A month that is to be tried under another definition. */
export interface ShadowToStart {
  readonly definitionId: string;
  /** The definition that the month is reported by; undefined where there is none. */
  readonly ownDefinitionId: string | undefined;
}

const SOURCE = 'domain §4 (code lists and layouts are versioned)';
const NEXT: ShadowToStart = { definitionId: 'next-model', ownDefinitionId: 'socialstyrelsen-2013' };

/** What is looked at before a month is tried under another definition. */
export const shadowRequestRules: readonly Rule<ShadowToStart>[] = [
  {
    id: 'shadow-month-has-definition',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Månaden har ingen definition att jämföra med. Välj en månad som rapporteras.',
      en: 'The month has no definition to compare with. Choose a month that is reported.',
    },
    expected: { sv: 'en månad som rapporteras', en: 'a month that is reported' },
    holds: ({ ownDefinitionId }) => ownDefinitionId !== undefined,
    values: () => ({ found: '' }),
    examples: { holds: [NEXT], breaks: [{ ...NEXT, ownDefinitionId: undefined }] },
  },
  {
    id: 'shadow-is-another-definition',
    severity: 'error',
    field: 'definitionId',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Månaden rapporteras redan med {found}. Välj en annan definition att prova.',
      en: 'The month is reported by {found} already. Choose another definition to try.',
    },
    expected: { sv: 'en annan definition', en: 'another definition' },
    holds: ({ definitionId, ownDefinitionId }) => definitionId !== ownDefinitionId,
    values: ({ definitionId }) => ({ found: definitionId }),
    examples: { holds: [NEXT], breaks: [{ ...NEXT, definitionId: 'socialstyrelsen-2013' }] },
  },
];
