import { fillText, type Language, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import type { Receipt, ReceiptFile, ReceiptFinding } from './receipt.js';
import { outcomeSentence } from './receipt-file-text.js';

/** Findings that a letter spells out for each file; the list beside it has them all. */
const SPELLED_OUT = 20;

/** The receipt as a letter to the sender. */
export function receiptText(receipt: Receipt, language: Language): string {
  const { municipality, cameInOn, files } = receipt;
  const sender = municipality === null ? NOBODY[language] : `${municipality.code} ${municipality.name}`;
  const heading = fillText(HEADING, { sender, day: cameInOn })[language];
  return `${[heading, ...files.map((file) => fileText(file, language))].join('\n\n')}\n`;
}

function fileText(file: ReceiptFile, language: Language): string {
  const { name, month, sectionId, definitionId, sha256, receivedAt, findings, counts } = file;
  const of = [month, sectionId, definitionId].filter((part) => part !== null).join(', ');
  const all = counts.error + counts.warning + counts.information;
  const spelledOut = findings.slice(0, SPELLED_OUT);
  return [
    of === '' ? name : `${name} (${of})`,
    `  ${outcomeSentence(file)[language]}`,
    ...(sha256 === null ? [] : [`  SHA-256 ${sha256}`]),
    ...(receivedAt === null ? [] : [`  ${TAKEN[language]} ${receivedAt}`]),
    ...spelledOut.flatMap((finding) => findingText(finding, language)),
    ...(all > spelledOut.length
      ? [`  ${fillText(MORE, { number: swedishNumber(all - spelledOut.length) })[language]}`]
      : []),
  ].join('\n');
}

function findingText(finding: ReceiptFinding, language: Language): string[] {
  const { severity, cell, sheet, line, row, column, message, expected, found, rule } = finding;
  const number = line ?? row;
  const where = [
    cell === null ? undefined : `${WORDS.cell[language]} ${cell}`,
    sheet === null ? undefined : `${WORDS.sheet[language]} ${sheet}`,
    number === null ? undefined : `${WORDS.line[language]} ${number}`,
    column ?? undefined,
  ].filter((part) => part !== undefined);
  const compared = [
    expected === null ? undefined : `${WORDS.expected[language]}: ${expected[language]}`,
    found === null || found === '' ? undefined : `${WORDS.found[language]}: ${found}`,
  ].filter((part) => part !== undefined);
  return [
    `  – ${[SEVERITIES[severity][language], ...where].join(', ')}`,
    `    ${message[language]}`,
    `    ${[...compared, `(${rule})`].join('; ')}`,
  ];
}

const HEADING: LocalizedText = {
  sv: 'Mottagningskvitto för {sender}\nFiler som kom in {day}',
  en: 'Receipt for {sender}\nFiles that came in on {day}',
};
const NOBODY: LocalizedText = { sv: 'okänd avsändare', en: 'an unknown sender' };
const TAKEN: LocalizedText = { sv: 'Togs emot', en: 'Taken at' };
const MORE: LocalizedText = {
  sv: '… och {number} till: se listan som hör till kvittot.',
  en: '… and {number} more: see the list that comes with the receipt.',
};
const WORDS = {
  cell: { sv: 'cell', en: 'cell' },
  sheet: { sv: 'blad', en: 'sheet' },
  line: { sv: 'rad', en: 'line' },
  expected: { sv: 'väntat', en: 'expected' },
  found: { sv: 'funnet', en: 'found' },
} satisfies Record<string, LocalizedText>;

/** What a severity is called to a sender. */
export const SEVERITIES: Readonly<Record<ReceiptFinding['severity'], LocalizedText>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Se över', en: 'Look at' },
  information: { sv: 'Upplysning', en: 'For information' },
};
