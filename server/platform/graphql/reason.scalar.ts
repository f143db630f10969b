import { characterCount, isPlainText } from '../../kernel/index.js';
import { textScalar } from './text-scalar.js';

/** Longest reason, in Unicode characters. */
export const REASON_LIMIT = 500;

/** Why somebody does something, for those who read the history or the log later. */
export const ReasonScalar = textScalar({
  name: 'Reason',
  description:
    'Why something is done, on one line: 1 to 500 characters. Names and identity numbers do not belong here.',
  accepts: (text) => text.trim() !== '' && characterCount(text) <= REASON_LIMIT && isPlainText(text),
  expected: {
    sv: 'Skriv ett skäl på en rad, 1–500 tecken, utan namn och personnummer.',
    en: 'Write a reason on one line, 1 to 500 characters, without names and identity numbers.',
  },
});
