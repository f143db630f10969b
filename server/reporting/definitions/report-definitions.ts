import { join } from 'node:path';
import type { CodeLists } from '../../codes/index.js';
import { type CalendarMonth, OperatingError } from '../../kernel/index.js';
import { type JsonDocument, packageFolder, readJsonDocuments } from '../../platform/index.js';
import { parseReportDefinition } from './parse-report-definition.js';
import type { ReportDefinition } from './report-definition.js';

/** All report definitions that the module knows. A new model is a new file, never new code. */
export interface ReportDefinitions {
  /** By first month in force, the earliest first. */
  readonly all: readonly ReportDefinition[];
  /** The definition with that id; undefined where there is none. */
  withId(id: string): ReportDefinition | undefined;
  /** The definition in force in the month; undefined before the first one. */
  inForce(month: CalendarMonth): ReportDefinition | undefined;
}

const SHIPPED = join(packageFolder(import.meta.url), 'reporting', 'definitions');

/**
 * Reads the definitions that ship with the module and those of further folders (`*.definition.json` there).
 * @throws OperatingError where a document is no report definition; the text names the file and the first place.
 */
export function readReportDefinitions(
  codeLists: CodeLists,
  furtherFolders: readonly string[] = [],
): ReportDefinitions {
  const documents = [
    ...readJsonDocuments(SHIPPED, '.json'),
    ...furtherFolders.flatMap((folder) => readJsonDocuments(folder, '.definition.json')),
  ];
  return reportDefinitionsOf(documents.map((document) => definitionOf(document, codeLists)));
}

/** The same questions answered from definitions already in hand. */
export function reportDefinitionsOf(definitions: readonly ReportDefinition[]): ReportDefinitions {
  const all = definitions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return {
    all,
    withId: (id) => all.find((definition) => definition.id === id),
    inForce: (month) => all.findLast((definition) => definition.validFrom <= month),
  };
}

function definitionOf({ path, content }: JsonDocument, codeLists: CodeLists): ReportDefinition {
  const parsed = parseReportDefinition(content, codeLists);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.findings;
  throw new OperatingError({
    sv: `${path} är ingen rapportdefinition. ${first?.message.sv ?? ''}`,
    en: `${path} is not a report definition. ${first?.message.en ?? ''}`,
  });
}
