import { isIdentityNumber, maskIdentityNumber, type Rule } from '../../kernel/index.js';

/** A participation as somebody states it. */
export interface ParticipationStatement {
  readonly personReference: string;
  readonly unit: string;
  readonly beganOn: string;
  /** Null while it goes on. */
  readonly endedOn: string | null;
  /** The Swedish calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the unit is one of the viewer's own. */
  readonly isOwnUnit: boolean;
  /** Whether one of the viewer's own units works with the person. */
  readonly isOwnParticipant: boolean;
}

const example = (change: Partial<ParticipationStatement> = {}): ParticipationStatement => ({
  personReference: 'P1',
  unit: 'Arbetscentrum',
  beganOn: '2013-03-04',
  endedOn: null,
  today: '2013-04-02',
  isOwnUnit: true,
  isOwnParticipant: false,
  ...change,
});

/** Rules of whom a unit works with, and when (domain §7). */
export const participationRules: readonly Rule<ParticipationStatement>[] = [
  {
    id: 'participant-reference-is-no-identity-number',
    severity: 'error',
    field: 'personReference',
    source: 'domain §7: the host’s opaque reference is the identity inside the module',
    validFrom: '2013-03',
    message: {
      sv: 'Referensen till personen är ett personnummer. Ange verksamhetssystemets egen beteckning.',
      en: 'The reference to the person is an identity number. Give the host’s own reference.',
    },
    expected: {
      sv: 'en beteckning som inte är ett personnummer',
      en: 'a reference that is no identity number',
    },
    holds: ({ personReference, today }) => !isIdentityNumber(personReference, today),
    values: ({ personReference }) => ({ found: maskIdentityNumber(personReference) }),
    examples: { holds: [example()], breaks: [example({ personReference: '199001012385' })] },
  },
  {
    id: 'handed-over-participant-is-own',
    severity: 'error',
    field: 'unit',
    source: 'domain §7: a unit works with its own participants, and hands them to its providers',
    validFrom: '2013-03',
    message: {
      sv: 'Enheten {found} är inte din. Skriv först in personen hos en av dina enheter, och lämna sedan över till utföraren.',
      en: 'The unit {found} is not yours. First take the person on at one of your units, and then hand over to the provider.',
    },
    expected: {
      sv: 'en egen enhet, eller en person som redan deltar hos en av dina enheter',
      en: 'an own unit, or a person whom one of your units works with already',
    },
    holds: ({ isOwnUnit, isOwnParticipant }) => isOwnUnit || isOwnParticipant,
    values: ({ unit }) => ({ found: unit }),
    examples: {
      holds: [example(), example({ isOwnUnit: false, isOwnParticipant: true })],
      breaks: [example({ isOwnUnit: false, unit: 'Utföraren AB' })],
    },
  },
  {
    id: 'participation-ends-after-it-begins',
    severity: 'error',
    field: 'endedOn',
    source: 'domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Deltagandet kan inte sluta {found}, före sin första dag {beganOn}. Ange första dagen eller en senare.',
      en: 'The participation cannot end on {found}, before its first day {beganOn}. Give the first day or a later one.',
    },
    expected: { sv: '{beganOn} eller senare', en: '{beganOn} or later' },
    holds: ({ beganOn, endedOn }) => endedOn === null || endedOn >= beganOn,
    values: ({ beganOn, endedOn }) => ({ found: endedOn ?? '', beganOn }),
    examples: {
      holds: [example(), example({ endedOn: '2013-03-04' })],
      breaks: [example({ endedOn: '2013-03-03' })],
    },
  },
];
