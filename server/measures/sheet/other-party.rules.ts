import type { Rule } from '../../kernel/index.js';

/** What two parties have stated of the same person and month. */
export interface TwoStatements {
  /** Whether social services have answered that there was no measure. */
  readonly noMeasure: boolean;
  /** Codes that other parties have stated, where they may be seen. */
  readonly ofOthers: readonly number[];
}

/** Rules of what other parties have stated beside the own answer. */
export const otherPartyRules: readonly Rule<TwoStatements>[] = [
  {
    id: 'no-measure-beside-measure-of-others',
    severity: 'warning',
    field: 'code',
    source: 'domain §2.2, §2.5',
    validFrom: '2013-03',
    message: {
      sv: 'Svaret är ingen insats, men en annan enhet har registrerat kod {found}. Ta bort svaret om insatsen stämmer.',
      en: 'The answer is no measure, but another unit has registered code {found}. Remove the answer if the measure is right.',
    },
    expected: { sv: 'antingen ingen insats eller insatser', en: 'either no measure or measures' },
    holds: ({ noMeasure, ofOthers }) => !noMeasure || ofOthers.length === 0,
    values: ({ ofOthers }) => ({ found: ofOthers.join(', ') }),
    examples: {
      holds: [
        { noMeasure: true, ofOthers: [] },
        { noMeasure: false, ofOthers: [1] },
      ],
      breaks: [{ noMeasure: true, ofOthers: [1, 2] }],
    },
  },
];
