import type { Language, LocalizedText } from '../../kernel/index.js';
import type { Cell } from '../../platform/files/index.js';
import type { Receipt } from './receipt.js';
import { SEVERITIES } from './receipt-text.js';

/** All findings of a receipt as a table, headings first: what a sender mends from, row by row. */
export function receiptList({ files }: Receipt, language: Language): readonly (readonly Cell[])[] {
  const rows = files.flatMap(({ name, findings }) =>
    findings.map((finding) => [
      name,
      finding.sheet,
      finding.line ?? finding.row,
      finding.column,
      finding.cell,
      SEVERITIES[finding.severity][language],
      finding.expected?.[language] ?? null,
      finding.found,
      finding.message[language],
      finding.rule,
    ]),
  );
  return [HEADINGS.map((heading) => heading[language]), ...rows];
}

const HEADINGS: readonly LocalizedText[] = [
  { sv: 'Fil', en: 'File' },
  { sv: 'Blad', en: 'Sheet' },
  { sv: 'Rad', en: 'Line' },
  { sv: 'Kolumn', en: 'Column' },
  { sv: 'Cell', en: 'Cell' },
  { sv: 'Allvar', en: 'Severity' },
  { sv: 'Väntat', en: 'Expected' },
  { sv: 'Funnet', en: 'Found' },
  { sv: 'Vad som är fel och vad som ska göras', en: 'What is wrong and what to do' },
  { sv: 'Regel', en: 'Rule' },
];
