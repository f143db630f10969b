import { textScalar } from './text-scalar.js';

/** Longest text that the API takes, in UTF-16 units: that of a reporter's comment (domain §4). */
export const PLAIN_TEXT_LIMIT = 1000;

// PostgreSQL cannot keep NUL; lone surrogates cannot be written as UTF-8; direction marks can make a text read
// as another one than is kept (Unicode Technical Report 36, §2.10).
const UNSAFE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Bidi_Control}/u;

/** True for a text of any length that can be kept and reads as it is kept. */
export function isSafeText(text: string): boolean {
  return !UNSAFE.test(text);
}

/** Text that people write. */
export const PlainTextScalar = textScalar({
  name: 'PlainText',
  description:
    'Text of at most 1 000 characters. Line breaks and tabs are kept; other control characters, direction overrides and halves of characters are refused.',
  accepts: (text) => text.length <= PLAIN_TEXT_LIMIT && isSafeText(text),
  expected: {
    sv: 'Texten får ha högst 1 000 tecken, och inga styrtecken eller tecken som vänder läsriktningen.',
    en: 'The text may have at most 1,000 characters, and no control characters or characters that turn the reading direction.',
  },
});
