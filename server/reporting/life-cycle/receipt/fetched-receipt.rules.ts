import type { Rule } from '../../../kernel/index.js';

/** What is known when a receipt is asked for. */
export interface FetchedReceiptFacts {
  /** Whether the host has a way to the receiver. */
  readonly hasReceiver: boolean;
  /** Whether the version was handed over with proof. */
  readonly isProved: boolean;
  /** Whether the host answered in time. */
  readonly answers: boolean;
  /** Whether the receiver has answered. */
  readonly hasCome: boolean;
}

const COME: FetchedReceiptFacts = { hasReceiver: true, isProved: true, answers: true, hasCome: true };
const SOURCE = 'domain §4: submitted (receipt)';

/** Rules of receipts that the host fetches. */
export const fetchedReceiptRules: readonly Rule<FetchedReceiptFacts>[] = [
  {
    id: 'receipt-receiver-is-known',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kvittenser kan inte hämtas här. Klistra in mottagarens svar, eller lämna det som en fil.',
      en: 'Receipts cannot be fetched here. Paste the receiver’s answer, or hand it in as a file.',
    },
    expected: { sv: 'ett värdsystem som hämtar kvittenser', en: 'a host that fetches receipts' },
    holds: ({ hasReceiver }) => hasReceiver,
    values: () => ({ found: '' }),
    examples: { holds: [COME], breaks: [{ ...COME, hasReceiver: false }] },
  },
  {
    id: 'receipt-host-answers',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Värdsystemet svarade inte inom tio sekunder. Inget är ändrat. Försök igen, eller klistra in mottagarens svar.',
      en: 'The host gave no answer within ten seconds. Nothing has changed. Try again, or paste the receiver’s answer.',
    },
    expected: { sv: 'svar från värdsystemet', en: 'an answer of the host' },
    holds: ({ answers }) => answers,
    values: () => ({ found: '' }),
    examples: { holds: [COME], breaks: [{ ...COME, answers: false, hasCome: false }] },
  },
  {
    id: 'receipt-has-come',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Det finns ingen kvittens att hämta ännu. Försök igen senare.',
      en: 'There is no receipt to fetch yet. Try again later.',
    },
    expected: { sv: 'en kvittens', en: 'a receipt' },
    holds: ({ hasReceiver, isProved, answers, hasCome }) => !hasReceiver || !isProved || !answers || hasCome,
    values: () => ({ found: '' }),
    examples: { holds: [COME], breaks: [{ ...COME, hasCome: false }] },
  },
  {
    id: 'receipt-of-proved-submission',
    severity: 'error',
    field: 'revision',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Den versionen är inte lämnad med bevis, så det finns ingen kvittens att hämta.',
      en: 'That version has not been handed over with proof, so there is no receipt to fetch.',
    },
    expected: { sv: 'en lämnad version', en: 'a version that was handed over' },
    holds: ({ isProved }) => isProved,
    values: () => ({ found: '' }),
    examples: { holds: [COME], breaks: [{ ...COME, isProved: false }] },
  },
];
