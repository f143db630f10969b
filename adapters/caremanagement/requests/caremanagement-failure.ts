import type { BilingualText } from '@avstamp/plugin-sdk';

/**
 * Why the case system could not be read:
 *
 * - `unreachable`: no connection, or it broke
 * - `slow`: no whole answer in time
 * - `refused`: the account may not read (401, 403)
 * - `notFound`: 404
 * - `overloaded`: 429, also after waiting
 * - `failing`: 5xx, also after trying again
 * - `notAsDescribed`: an answer of another form than the case system's description tells, or a request it takes for wrong
 */
export type FailureKind =
  | 'unreachable'
  | 'slow'
  | 'refused'
  | 'notFound'
  | 'overloaded'
  | 'failing'
  | 'notAsDescribed';

const TEXTS: Readonly<Record<FailureKind, BilingualText>> = {
  unreachable: {
    sv: 'Ärendesystemet går inte att nå. Kontrollera adressen och nätet, och läs om.',
    en: 'The case system cannot be reached. Check the address and the network, and read again.',
  },
  slow: {
    sv: 'Ärendesystemet svarar inte i tid. Läs om senare, eller ge det längre tid i timeoutMilliseconds.',
    en: 'The case system does not answer in time. Read again later, or allow more time in timeoutMilliseconds.',
  },
  refused: {
    sv: 'Ärendesystemet släpper inte in kontot. Kontrollera sentBy och behörigheten.',
    en: 'The case system does not let the account in. Check sentBy and its permissions.',
  },
  notFound: {
    sv: 'Ärendesystemet har inte det som efterfrågas. Kontrollera kommunkod och namnrymd.',
    en: 'The case system does not have what is asked for. Check municipality code and namespace.',
  },
  overloaded: {
    sv: 'Ärendesystemet tar inte emot fler frågor nu. Läs om senare, eller sänk errandsAtOnce.',
    en: 'The case system takes no more questions just now. Read again later, or lower errandsAtOnce.',
  },
  failing: {
    sv: 'Ärendesystemet svarar med fel. Läs om senare, och säg till dem som sköter det om felet står kvar.',
    en: 'The case system answers with errors. Read again later, and tell those who run it if that goes on.',
  },
  notAsDescribed: {
    sv: 'Ärendesystemet svarar inte så som dess beskrivning säger. Kontrollera vilken version det är, och att adressen stämmer.',
    en: 'The case system does not answer as its description says. Check which version it is, and that the address is right.',
  },
};

/** What a failure was met at; nothing of what the case system wrote, which may be about a person. */
export interface FailureFacts {
  /** The operation, as the description calls it. */
  readonly operation: string;
  readonly status?: number;
  /** The field of an answer that is not as described. */
  readonly field?: string;
}

/** The case system could not be read. Holds no text of the case system's, no address and no id. */
export class CaremanagementFailure extends Error {
  /** What happened and what to do about it. */
  readonly text: BilingualText;

  constructor(
    readonly kind: FailureKind,
    readonly facts: FailureFacts,
  ) {
    super(`${facts.operation}: ${TEXTS[kind].en}`);
    this.name = 'CaremanagementFailure';
    this.text = TEXTS[kind];
  }
}
