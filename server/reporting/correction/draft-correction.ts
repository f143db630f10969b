import { grouped } from '../../kernel/index.js';
import type { ReportFacts } from '../compile/household-facts.js';
import { mostTexts, sectionRows } from '../compile/report-rows.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition, ReportSection, RowSource } from '../definitions/report-definition.js';
import { placeColumns } from '../definitions/section-layout.js';
import { AnswerBook } from '../measure-answer.js';
import { compareRows } from './compare-rows.js';
import type { CommonCause, CorrectionKey, CorrectionRepository } from './correction.repository.js';
import { fileOfSection } from './file-of-section.js';
import type { CorrectedRow, RowDifferenceFound } from './report-correction.js';
import { submittedRows } from './submitted-rows.js';
import { RowTeller, type ToldRow } from './told-rows.js';

/** A draft of a correction, with what it is made of. */
export interface DraftedCorrection {
  readonly key: CorrectionKey;
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
  readonly facts: ReportFacts;
  /** The revision that was submitted, and under which definition. */
  readonly submitted: { readonly revision: number; readonly definitionId: string };
}

/** Compares a draft with what was submitted, row by row, and keeps what differs with who changed it and why. */
export async function draftCorrection(
  repository: CorrectionRepository,
  drafted: DraftedCorrection,
): Promise<void> {
  const { submitted } = drafted;
  const files = await repository.submittedFiles(submitted.revision);
  const comparable = submitted.definitionId === drafted.key.definitionId && files.length > 0;
  const found: RowDifferenceFound[] = [];
  if (comparable) {
    for (const section of drafted.definition.sections) {
      const file = fileOfSection(section, drafted.key, files);
      const earlier = file === undefined ? noRows() : submittedRows(section, file);
      for await (const row of compareRows(section.rows, earlier, compiledRows(section, drafted)))
        found.push(row);
    }
  }
  const counts = grouped(found, ({ kind }) => kind);
  await repository.keep(
    {
      comparedWith: submitted.revision,
      comparable,
      changed: counts.get('changed')?.length ?? 0,
      added: counts.get('added')?.length ?? 0,
      gone: counts.get('gone')?.length ?? 0,
    },
    await withCauses(repository, found),
  );
}

async function* noRows(): AsyncGenerator<ToldRow> {}

/** The rows of the draft, as they stand in its file. */
function* compiledRows(
  section: ReportSection,
  { key, facts, codeLists }: DraftedCorrection,
): Generator<ToldRow> {
  const rows = sectionRows(section, key, facts, new AnswerBook(codeLists.measures));
  if (rows === undefined) return;
  const teller = new RowTeller(placeColumns(section, mostTexts(facts.households)));
  for (const cells of rows.rows()) yield teller.tell(cells);
}

/** What of a month has to be touched for a section's rows to change. */
const TOUCHED: Readonly<Record<RowSource, readonly CommonCause['touched'][]>> = {
  'households-with-assistance': ['assistance', 'measures'],
  'closed-households': ['assistance', 'closures'],
  'reporter-comment': ['comments'],
};

/** A row that nobody's own change explains was changed by what was changed for many at once. */
async function withCauses(
  repository: CorrectionRepository,
  found: readonly RowDifferenceFound[],
): Promise<readonly CorrectedRow[]> {
  if (found.length === 0) return [];
  const numbers = [...new Set(found.flatMap(({ runningNumber }) => runningNumber ?? []))];
  const own = await repository.causesOf(numbers);
  const common = await repository.commonCauses();
  return found.map((row) => {
    const causes = own.get(row.runningNumber ?? 0) ?? [];
    if (causes.length > 0) return { ...row, causes };
    const touching = common.filter(({ touched }) => TOUCHED[row.section].includes(touched));
    return { ...row, causes: touching.map(({ touched: _, ...cause }) => cause) };
  });
}
