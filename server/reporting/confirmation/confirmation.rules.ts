import type { Rule } from '../../kernel/index.js';

/** How certain the definition is that a report is compiled by. */
export interface DefinitionState {
  readonly definitionId: string;
  /** The parts that rest on assumptions and that nobody has confirmed; empty where all is known or confirmed. */
  readonly unconfirmedParts: readonly string[];
}

const ORDINARY = 'ordinary-collection';

/** What is told of the definition with every report that is compiled by it. */
export const confirmationRules: readonly Rule<DefinitionState>[] = [
  {
    id: 'report-definition-confirmed',
    severity: 'warning',
    field: 'definition',
    source: 'HSLF-FS 2015:30 (decided code lists and layouts are not public); domain §4',
    validFrom: '2013-03',
    message: {
      sv: 'Definitionen {definition} är inte bekräftad: {found} är antaget. Jämför med mottagarens filbeskrivning. När det stämmer bekräftar kommunens administratör definitionen, och varningen försvinner.',
      en: 'The definition {definition} is not confirmed: {found} is assumed. Compare it with the receiver’s file description. When it is right the municipality’s administrator confirms the definition, and the warning goes away.',
    },
    expected: { sv: 'en bekräftad definition', en: 'a confirmed definition' },
    holds: ({ unconfirmedParts }) => unconfirmedParts.length === 0,
    values: ({ definitionId, unconfirmedParts }) => ({
      definition: definitionId,
      found: unconfirmedParts.join(', '),
    }),
    examples: {
      holds: [{ definitionId: ORDINARY, unconfirmedParts: [] }],
      breaks: [{ definitionId: ORDINARY, unconfirmedParts: ['csv', 'sections'] }],
    },
  },
];
