import { basename, extname } from 'node:path';
import { applyRules } from '../../kernel/index.js';
import { readTableFile, type TableRow, UnreadableFile } from '../../platform/files/index.js';
import type { FileCheck, FileCheckSettings } from './file-check.js';
import { FileRows } from './file-rows.js';
import { LimitedFindings } from './limited-findings.js';
import { reportWholeFileRules } from './report-file.rules.js';

const LIMIT = 1000;

/**
 * Checks an xlsx or CSV file of a report, whichever program wrote it, cell by cell (domain §4).
 * @throws OperatingError where the file is not there or may not be read; what it holds never throws
 */
export async function checkReportFile(path: string, settings: FileCheckSettings): Promise<FileCheck> {
  const findings = new LimitedFindings(settings.limit ?? LIMIT);
  const rows = new FileRows(path, basename(path, extname(path)), settings, findings);
  try {
    await takeRows(path, rows, findings);
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    findings.add(failure.findings);
  }
  return {
    file: path,
    definitionId: rows.found?.definition.id,
    sectionId: rows.found?.section.id,
    rows: rows.count,
    findings: findings.kept,
    counts: findings.counts,
    tally: rows.tally,
  };
}

async function takeRows(path: string, rows: FileRows, findings: LimitedFindings): Promise<void> {
  const table = await readTableFile(path);
  const [reportSheet] = table.sheets;
  const furtherSheets = new Set<string>();
  for await (const batch of table.batches()) {
    for (const row of batch) {
      if (row.sheet === reportSheet) rows.take(row);
      else noteFurtherSheet(row, furtherSheets);
    }
  }
  rows.end();
  for (const found of furtherSheets) {
    const facts = { subject: 'sheet' as const, expected: reportSheet ?? '', found };
    findings.add(applyRules(reportWholeFileRules, facts, { file: path, sheet: found }));
  }
}

function noteFurtherSheet({ sheet, cells }: TableRow, furtherSheets: Set<string>): void {
  if (sheet !== undefined && cells.some((text) => text !== '')) furtherSheets.add(sheet);
}
