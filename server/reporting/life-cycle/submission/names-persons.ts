import type { ReportDefinition } from '../../definitions/report-definition.js';

/** Kinds of contents that tell who a person is; see the architecture on where identity numbers may be. */
const NAMING: ReadonlySet<string> = new Set(['identity-number']);

/**
 * Whether files by the definition hold identity numbers. Such files are kept on the disk alone and never in the database;
 * the database keeps their hashes.
 */
export function namesPersons({ sections }: ReportDefinition): boolean {
  return sections.some(({ columns }) => columns.some(({ content }) => NAMING.has(content.kind)));
}
