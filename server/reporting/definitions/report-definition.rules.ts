import type { Rule } from '../../kernel/index.js';

/** One place of a report definition's document, as the parser met it. */
export interface DefinitionPlace {
  /** For instance `sections[0].columns[3].content.code`. */
  readonly where: string;
  readonly problem: 'none' | 'value' | 'unknown-key' | 'missing-key' | 'repeated' | 'unknown-code';
  readonly expected: string;
  readonly found: string;
}

const SOURCE = 'domain §4 (code lists and layouts are data)';

/** What a document must keep to be a report definition. */
export const reportDefinitionRules: readonly Rule<DefinitionPlace>[] = [
  rule('value', 'definition-value', {
    sv: 'Värdet i {where} går inte att använda. Skriv {expected}.',
    en: 'The value at {where} cannot be used. Write {expected}.',
  }),
  rule('unknown-key', 'definition-unknown-key', {
    sv: 'Nyckeln {where} finns inte i en rapportdefinition. Rätta stavningen eller ta bort den.',
    en: 'The key {where} does not belong in a report definition. Mend the spelling or remove it.',
  }),
  rule('missing-key', 'definition-missing-key', {
    sv: 'Nyckeln {where} saknas. Lägg till den.',
    en: 'The key {where} is missing. Add it.',
  }),
  rule('repeated', 'definition-repeated', {
    sv: '{where} upprepar {found}. Varje sak får finnas en gång.',
    en: '{where} repeats {found}. Each thing may stand once.',
  }),
  rule('unknown-code', 'definition-unknown-code', {
    sv: '{where} nämner {found}, som inte finns i kodlistan. Använd {expected}.',
    en: '{where} names {found}, which is not in the code list. Use {expected}.',
  }),
];

function rule(
  problem: DefinitionPlace['problem'],
  id: string,
  message: Rule<DefinitionPlace>['message'],
): Rule<DefinitionPlace> {
  const place = { where: 'sections[0].rows', expected: 'closed-households', found: 'households' };
  return {
    id,
    severity: 'error',
    field: 'definition',
    source: SOURCE,
    validFrom: '2013-03',
    message,
    expected: { sv: '{expected}', en: '{expected}' },
    holds: (facts) => facts.problem !== problem,
    values: ({ where, expected, found }) => ({ where, expected, found }),
    examples: { holds: [{ ...place, problem: 'none' }], breaks: [{ ...place, problem }] },
  };
}
