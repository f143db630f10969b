import { blocks } from '../../kernel/index.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import { fileNameOf } from '../definitions/section-layout.js';
import { markedName } from '../definitions/unconfirmed-mark.js';
import { identityFindings } from '../identity/identity-findings.js';
import { AnswerBook } from '../measure-answer.js';
import type { RememberedTexts } from '../remembered-texts.js';
import { inRuleOrder, wholeReport } from './finding-groups.js';
import type { ReportFacts } from './household-facts.js';
import type { ReadyToWrite } from './ready-to-write.js';
import { type ReportKey, sectionRows } from './report-rows.js';
import { type ReportCodeLists, type ReportValidation, validateReport } from './validate-report.js';
import { type ReportFormat, type WrittenReportFile, writeReportFiles } from './write-report-files.js';

/** How and where a report is written. */
export interface ReportWriting {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
  readonly formats: readonly ReportFormat[];
  /** The folder of this report's files. */
  readonly folder: string;
  /** What other reports of the same run have found out about texts. */
  readonly texts: RememberedTexts;
  readonly ready: ReadyToWrite;
}

/** One month's report of one municipality, on the disk and counted. */
export interface WrittenReport extends ReportValidation {
  readonly files: readonly WrittenReportFile[];
}

/**
 * Makes the files, the counts and the findings of one report. The same facts give the same bytes, on every
 * machine and at any time. Where the host does not give what the report needs, nothing is written and an error says so.
 * @throws OperatingError where the disk or its permissions refuse
 */
export async function compileReport(
  key: ReportKey,
  facts: ReportFacts,
  { definition, codeLists, formats, folder, texts, ready }: ReportWriting,
): Promise<WrittenReport> {
  const answers = new AnswerBook(codeLists.measures);
  const { unconfirmed, identities } = ready;
  const { tally, findings } = validateReport(definition, codeLists, key.month, facts, answers, texts);
  const told = inRuleOrder([
    ...wholeReport(ready.findings),
    ...(identities === undefined ? [] : identityFindings(identities)),
    ...findings,
  ]);
  if (blocks(ready.findings)) return { files: [], tally, findings: told };
  const sections = definition.sections.map((section) => {
    const name = fileNameOf(section, key.municipality, key.month);
    return {
      name: markedName(name, unconfirmed),
      ...(definition.confirmation && { formerName: markedName(name, !unconfirmed) }),
      sheet: section.sheet,
      content: sectionRows(section, key, facts, answers, identities),
    };
  });
  const files = await writeReportFiles(folder, sections, formats, definition.csv);
  return { files, tally, findings: told };
}
