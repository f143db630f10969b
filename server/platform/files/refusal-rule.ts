import type { LocalizedText, Rule } from '../../kernel/index.js';

/** What differs between the rules that refuse a whole file. */
export interface Refusal<Facts> {
  readonly id: string;
  readonly source: string;
  readonly message: LocalizedText;
  readonly expected: LocalizedText;
  /** What is wrong, as it is quoted; `undefined` where nothing is. */
  readonly found: (facts: Facts) => string | number | undefined;
  /** What else the texts quote: a line, a limit. */
  readonly quotes: (facts: Facts) => Readonly<Record<string, string | number>>;
  readonly examples: Rule<Facts>['examples'];
}

/** A rule that refuses the whole file, in force for every month. */
export function refusalRule<Facts>(refusal: Refusal<Facts>): Rule<Facts> {
  const { id, source, message, expected, found, quotes, examples } = refusal;
  return {
    id,
    severity: 'error',
    field: 'file',
    source,
    validFrom: '2013-01',
    message,
    expected,
    holds: (facts) => found(facts) === undefined,
    values: (facts) => ({ ...quotes(facts), found: found(facts) ?? '' }),
    examples,
  };
}
