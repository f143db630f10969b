import type { ReportKey } from '../compile/report-rows.js';
import type { ReportSection } from '../definitions/report-definition.js';
import { fileNameOf } from '../definitions/section-layout.js';
import { markedName } from '../definitions/unconfirmed-mark.js';

/**
 * The section's file among those of a report, text before workbook: both say the same, and text is read quicker. Undefined
 * where the section was left out.
 */
export function fileOfSection<File extends { readonly name: string }>(
  section: ReportSection,
  { municipality, month }: ReportKey,
  files: readonly File[],
): File | undefined {
  const name = fileNameOf(section, municipality, month);
  const names = [name, markedName(name, true)].flatMap((base) => [`${base}.csv`, `${base}.xlsx`]);
  return names.map((wanted) => files.find((file) => file.name === wanted)).find((file) => file !== undefined);
}
