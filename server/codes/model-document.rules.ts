import { applyRules, type Finding, type Misshape, type Rule } from '../kernel/index.js';

/** One place of a national model's document, a code list or a report definition, as its reader met it. */
export type DocumentPlace = Omit<Misshape, 'problem'> & {
  readonly problem: Misshape['problem'] | 'none' | 'repeated' | 'unknown-code';
};

const SOURCE = 'domain §4 (code lists and layouts are data)';

/** What a document must keep to be part of a national model. */
export const modelDocumentRules: readonly Rule<DocumentPlace>[] = [
  rule('value', 'document-value', {
    sv: 'Värdet i {where} går inte att använda. Skriv {expected}.',
    en: 'The value at {where} cannot be used. Write {expected}.',
  }),
  rule('unknown-key', 'document-unknown-key', {
    sv: 'Nyckeln {where} hör inte hemma här. Rätta stavningen eller ta bort den.',
    en: 'The key {where} does not belong here. Mend the spelling or remove it.',
  }),
  rule('missing-key', 'document-missing-key', {
    sv: 'Nyckeln {where} saknas. Lägg till den.',
    en: 'The key {where} is missing. Add it.',
  }),
  rule('repeated', 'document-repeated', {
    sv: '{where} upprepar {found}. Varje sak får finnas en gång.',
    en: '{where} repeats {found}. Each thing may stand once.',
  }),
  rule('unknown-code', 'document-unknown-code', {
    sv: '{where} nämner {found}, som inte finns i kodlistan. Använd {expected}.',
    en: '{where} names {found}, which is not in the code list. Use {expected}.',
  }),
];

function rule(
  problem: DocumentPlace['problem'],
  id: string,
  message: Rule<DocumentPlace>['message'],
): Rule<DocumentPlace> {
  const place = { where: 'sections[0].rows', expected: 'closed-households', found: 'households' };
  return {
    id,
    severity: 'error',
    field: 'document',
    source: SOURCE,
    validFrom: '2013-03',
    message,
    expected: { sv: '{expected}', en: '{expected}' },
    holds: (facts) => facts.problem !== problem,
    values: ({ where, expected, found }) => ({ where, expected, found }),
    examples: { holds: [{ ...place, problem: 'none' }], breaks: [{ ...place, problem }] },
  };
}

/** The findings of the places of a document, each with its place. */
export function documentFindings(places: readonly DocumentPlace[]): readonly Finding[] {
  return places.flatMap((place) => applyRules(modelDocumentRules, place, { column: place.where }));
}
