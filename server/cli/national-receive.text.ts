import { fillText, type LocalizedText, swedishNumber } from '../kernel/index.js';
import {
  outcomeSentence,
  type ReceiptFile,
  type ReceivedFiles,
  type WrittenReceipt,
} from '../national/index.js';
import { findingLines } from './finding-lines.js';
import { shownPath } from './shown-path.js';
import type { Terminal } from './terminal.js';

/** Findings of a refused file that are shown; the receipt has all. */
const SHOWN = 5;

/** Says what became of each file, why, and where the answers to the senders lie. */
export function sayReceivedFiles(
  terminal: Terminal,
  { settled, unreadable, leftAside, untouched }: ReceivedFiles,
  receipts: readonly WrittenReceipt[],
): void {
  const { language } = terminal;
  const answers = receipts.flatMap(({ receipt }) => receipt.files.map((file) => ({ receipt, file })));
  for (const { receipt, file } of answers) {
    const sender = receipt.municipality === null ? '' : ` ${receipt.municipality.code}`;
    terminal.say(`${file.name}${sender}${reportOf(file)}: ${outcomeSentence(file)[language]}`);
  }
  for (const { file, outcome } of settled) {
    if (outcome.kind !== 'refused') continue;
    const errors = file.findings.filter(({ severity }) => severity === 'error');
    for (const finding of errors.slice(0, SHOWN)) {
      for (const line of findingLines(finding, language)) terminal.say(line);
    }
    if (file.counts.error > SHOWN)
      terminal.say(fillText(MORE, { number: swedishNumber(file.counts.error - SHOWN) }));
  }
  for (const { error } of unreadable) terminal.tell(error);
  if (leftAside.length > 0) terminal.tell(fillText(LEFT_ASIDE, { number: swedishNumber(leftAside.length) }));
  if (untouched.length > 0) terminal.tell(fillText(UNTOUCHED, { number: swedishNumber(untouched.length) }));
  if (receipts.length > 0) terminal.say({ sv: 'Kvitton:', en: 'Receipts:' });
  for (const path of receipts.flatMap(({ paths }) => paths)) terminal.say(`  ${shownPath(path)}`);
}

function reportOf({ month, sectionId }: ReceiptFile): string {
  return [month, sectionId].map((part) => (part === null ? '' : ` ${part}`)).join('');
}

const MORE: LocalizedText = {
  sv: '… och {number} fel till, se kvittot.',
  en: '… and {number} more errors, see the receipt.',
};
const LEFT_ASIDE: LocalizedText = {
  sv: 'Andra filer i mapparna än .xlsx, .csv, .tsv och .txt lämnades: {number}.',
  en: 'Files in the folders other than .xlsx, .csv, .tsv and .txt were left alone: {number}.',
};
const UNTOUCHED: LocalizedText = {
  sv: 'Avbrutet. Det som togs emot är kvar. Filer som ingen har tittat på: {number}. Kör igen för att ta emot dem.',
  en: 'Stopped. What was received stays. Files that nobody has looked at: {number}. Run again to receive them.',
};
