import { readTableContent } from '../../platform/files/index.js';
import type { ReportSection } from '../definitions/report-definition.js';
import { placeColumns } from '../definitions/section-layout.js';
import { RowTeller, type ToldRow } from './told-rows.js';

/** A submitted file with its bytes. */
export interface SubmittedContent {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The rows of a submitted file of the section, in running-number order as they were written; a column is known by its place
 * and heading, so that one of an earlier edition of the layout is left out rather than taken for another.
 */
export async function* submittedRows(
  section: ReportSection,
  { name, content }: SubmittedContent,
): AsyncGenerator<ToldRow> {
  let teller: RowTeller | undefined;
  for await (const batch of readTableContent(name, content)) {
    for (const { cells } of batch) {
      if (teller === undefined) {
        const texts = Math.max(0, cells.length - placeColumns(section, 0).length);
        teller = new RowTeller(
          placeColumns(section, texts).filter(({ place, heading }) => cells[place] === heading),
        );
      } else if (cells.some((text) => text !== '')) yield teller.tell(cells);
    }
  }
}
