import {
  type CodeLists,
  type DocumentPlace,
  documentFindings,
  type MeasureCodeList,
} from '../../codes/index.js';
import { accepted, misshapesOf, type Result, refused } from '../../kernel/index.js';
import type { ReportColumn, ReportDefinition, ReportSection, RowSource } from './report-definition.js';
import { REPORT_DEFINITION_SHAPE } from './report-definition-shape.js';

/** Which contents a row of each source can fill. */
const FILLED_BY: Readonly<Record<RowSource, readonly ReportColumn['content']['kind'][]>> = {
  'households-with-assistance': [
    'month',
    'municipality',
    'running-number',
    'identity-number',
    'measure',
    'other-measure-texts',
  ],
  'closed-households': ['month', 'municipality', 'running-number', 'identity-number', 'closure-reason'],
  'reporter-comment': ['month', 'municipality', 'comment'],
};

/**
 * Takes a JSON document for a report definition, or says every place where it is none.
 * @param codeLists the lists that the definition's codes must be found in
 */
export function parseReportDefinition(document: unknown, codeLists: CodeLists): Result<ReportDefinition> {
  const misshapes = misshapesOf(document, REPORT_DEFINITION_SHAPE);
  if (misshapes.length > 0) return refused(documentFindings(misshapes));
  const definition = document as ReportDefinition;
  const findings = documentFindings([
    ...repetitions(definition.sections.map((section) => section.id)).map((id) => repeated('sections', id)),
    ...definition.sections.flatMap(placesOfSection),
    ...placesOfCalendar(definition),
    ...placesOfConfirmation(definition),
    ...placesOfCodeLists(definition, codeLists),
  ]);
  return findings.length > 0 ? refused(findings) : accepted(definition);
}

/** Days of sections that the definition does not have would never be asked for. */
function placesOfCalendar({ calendar, sections }: ReportDefinition): DocumentPlace[] {
  const known = sections.map(({ id }) => id);
  return Object.keys(calendar.sections ?? {}).flatMap((id) =>
    unknownCode(`calendar.sections.${id}`, id, known),
  );
}

/** An unconfirmed part that the definition does not have, or the same one twice. */
function placesOfConfirmation(definition: ReportDefinition): DocumentPlace[] {
  const parts = (definition.confirmation?.parts ?? []).map(({ part }) => part);
  const where = (index: number): string => `confirmation.parts[${index}].part`;
  const unknown = parts.flatMap((part, index): DocumentPlace[] =>
    hasPart(definition, part)
      ? []
      : [
          {
            where: where(index),
            problem: 'value',
            expected: Object.keys(definition).join(' | '),
            found: part,
          },
        ],
  );
  return [...unknown, ...repetitions(parts).map((part) => repeated('confirmation.parts', part))];
}

function hasPart(definition: ReportDefinition, part: string): boolean {
  let inner: unknown = definition;
  for (const key of part.split('.')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return false;
    inner = Reflect.get(inner, key);
  }
  return true;
}

/** A section whose columns its rows cannot fill, or that has the same cell twice. */
function placesOfSection(section: ReportSection, index: number): DocumentPlace[] {
  const where = `sections[${index}].columns`;
  const kinds = FILLED_BY[section.rows];
  const unfilled = section.columns.flatMap((column, place): DocumentPlace[] =>
    kinds.includes(column.content.kind)
      ? []
      : [
          {
            where: `${where}[${place}].content.kind`,
            problem: 'value',
            expected: kinds.join(' | '),
            found: column.content.kind,
          },
        ],
  );
  const contents = section.columns.map((column) => JSON.stringify(column.content));
  return [...unfilled, ...repetitions(contents).map((content) => repeated(where, content))];
}

function placesOfCodeLists(definition: ReportDefinition, codeLists: CodeLists): DocumentPlace[] {
  const { measures, closureReasons } = definition.codeLists;
  const idsOf = (kind: string) => codeLists.all.filter((list) => list.kind === kind).map((list) => list.id);
  const unknown = [
    ...unknownCode('codeLists.measures', measures, idsOf('measures')),
    ...unknownCode('codeLists.closureReasons', closureReasons, idsOf('closure-reasons')),
  ];
  return unknown.length > 0 ? unknown : placesOfMeasureCodes(definition, codeLists.measures(measures));
}

function placesOfMeasureCodes(definition: ReportDefinition, list: MeasureCodeList): DocumentPlace[] {
  const codes = list.codes.map((code) => String(code.code));
  return definition.sections.flatMap((section, index) =>
    section.columns.flatMap(({ content }, place) =>
      content.kind === 'measure'
        ? unknownCode(`sections[${index}].columns[${place}].content.code`, String(content.code), codes)
        : [],
    ),
  );
}

function unknownCode(where: string, found: string, known: readonly string[]): DocumentPlace[] {
  return known.includes(found) ? [] : [{ where, problem: 'unknown-code', expected: known.join(', '), found }];
}

function repeated(where: string, found: string): DocumentPlace {
  return { where, problem: 'repeated', expected: '1', found };
}

function repetitions(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
