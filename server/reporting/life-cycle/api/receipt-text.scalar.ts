import { isSafeText, textScalar } from '../../../platform/graphql/index.js';

/** Longest receipt that is pasted, in UTF-16 units: a long e-mail with its headers. */
const LIMIT = 50_000;

/** A receipt as text. */
export const ReceiptTextScalar = textScalar({
  name: 'ReceiptText',
  description:
    'A receipt as it came, 1 to 50 000 characters. Line breaks and tabs are kept; other control characters, direction overrides and halves of characters are refused.',
  accepts: (text) => text.trim() !== '' && text.length <= LIMIT && isSafeText(text),
  expected: {
    sv: 'Klistra in kvittensens text, högst 50 000 tecken, utan styrtecken.',
    en: 'Paste the text of the receipt, at most 50,000 characters, without control characters.',
  },
});
