import { isCalendarMonth, type LocalizedText, type RuleValues } from '../../kernel/index.js';
import type { Told } from './told.js';

/** True where nothing that tells a month says otherwise than the rest; a month without its year may be of any. */
export function agreeOnMonth(months: readonly Told[]): boolean {
  const whole = new Set(months.map(({ value }) => value).filter(isCalendarMonth));
  const numbers = new Set(months.map(({ value }) => value.slice(-2)));
  return whole.size <= 1 && numbers.size <= 1;
}

const SOURCES: Readonly<Record<Told['by'], LocalizedText>> = {
  receiver: { sv: 'beställningen säger', en: 'the order says' },
  name: { sv: 'filnamnet säger', en: 'the name says' },
  rows: { sv: 'raderna säger', en: 'the rows say' },
};

/** Who says what, as a rule's texts quote it. */
export function sourcesOf(told: readonly Told[]): RuleValues {
  const inLanguage = (language: keyof LocalizedText): string =>
    told.map(({ by, value }) => `${SOURCES[by][language]} ${value}`).join(', ');
  return {
    sourcesSv: inLanguage('sv'),
    sourcesEn: inLanguage('en'),
    found: [...new Set(told.map(({ value }) => value))].join(', '),
  };
}
