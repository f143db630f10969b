import type { CalendarMonth } from '../../kernel/index.js';
import type { ReportDefinition, ReportSection } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { type PlacedColumn, placeColumns } from '../definitions/section-layout.js';

/** Which file of which definition a file is, by its headings. */
export interface FoundSection {
  readonly definition: ReportDefinition;
  readonly section: ReportSection;
  readonly columns: readonly PlacedColumn[];
}

/**
 * The section whose headings the file's first row shares most of, wherever they stand; undefined where it shares
 * less than half with all of them. Of equals, the definition in force in the month is taken.
 * @param month the month that the file is for, where its name or the caller tells
 */
export function findSection(
  definitions: ReportDefinitions,
  headings: readonly string[],
  month: CalendarMonth | undefined,
): FoundSection | undefined {
  const inForce = month === undefined ? undefined : definitions.inForce(month);
  const inOrder = [...(inForce === undefined ? [] : [inForce]), ...definitions.all];
  let best: FoundSection | undefined;
  let bestShare = 0.5;
  for (const definition of inOrder) {
    for (const section of definition.sections) {
      const columns = placeColumns(section, textColumnsIn(section, headings));
      const share = sharedPart(columns, headings);
      if (share > bestShare || (share === bestShare && best === undefined)) {
        best = { definition, section, columns };
        bestShare = share;
      }
    }
  }
  return best;
}

/** How many columns of texts the headings have room for: what the fixed columns leave. */
function textColumnsIn(section: ReportSection, headings: readonly string[]): number {
  return Math.max(0, headings.length - placeColumns(section, 0).length);
}

/** Headings that are found, of all that either side has. */
function sharedPart(columns: readonly PlacedColumn[], headings: readonly string[]): number {
  const left = new Map<string, number>();
  for (const heading of headings) left.set(heading, (left.get(heading) ?? 0) + 1);
  let shared = 0;
  for (const { heading } of columns) {
    const count = left.get(heading) ?? 0;
    if (count === 0) continue;
    left.set(heading, count - 1);
    shared += 1;
  }
  return shared / Math.max(columns.length, headings.length);
}
