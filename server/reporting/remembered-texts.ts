import type { Rule } from '../kernel/index.js';
import { type MeasureStatement, measureRules } from '../measures/index.js';

/** Texts that are remembered; further ones are looked at each time. */
const LIMIT = 10_000;

/** The rules of other measures' texts but their length: how long a text may be, a definition's column says. */
export const OTHER_TEXT_RULES: readonly Rule<MeasureStatement>[] = measureRules.filter(
  (rule) => rule.field === 'text' && rule.id !== 'other-measure-text-length',
);

/** Remembers which texts of other measures keep all rules: the same few are written again and again. */
export class RememberedTexts {
  readonly #right = new Set<string>();

  /** True where the text is known to keep the rules; false where it breaks one. */
  isRight(statement: MeasureStatement): boolean {
    const key = `${statement.list?.id ?? ''} ${statement.text}`;
    if (this.#right.has(key)) return true;
    const right = OTHER_TEXT_RULES.every((rule) => rule.holds(statement));
    if (right && this.#right.size < LIMIT) this.#right.add(key);
    return right;
  }
}
