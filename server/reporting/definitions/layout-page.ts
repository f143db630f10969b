import type { CodeLists } from '../../codes/index.js';
import { columnLetter } from '../../platform/files/index.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import { calendarLines } from './calendar-lines.js';
import { contentDescription } from './content-description.js';
import { definitionChanges } from './definition-changes.js';
import { namedCodeLists } from './named-code-lists.js';
import type { ReportDefinition, ReportSection } from './report-definition.js';
import { fileNameOf, type PlacedColumn, placeColumns } from './section-layout.js';
import { UNCONFIRMED_MARK } from './unconfirmed-mark.js';

/**
 * The specification of a report for people, in Markdown, made from the same definition as the files are.
 * @param previous the definition in force before this one; with it the page tells what has changed
 */
export function layoutPage(
  definition: ReportDefinition,
  codeLists: CodeLists,
  previous?: ReportDefinition,
): string {
  const lists = namedCodeLists(definition, codeLists);
  const lines = [
    `# ${definition.id}`,
    '',
    `${definition.name.sv} / ${definition.name.en}. Valid from ${definition.validFrom}. Source: ${definition.source}.`,
    '',
    'Generated from the report definition by `npm run generate`.',
    ...unconfirmedLines(definition),
    ...csvLines(definition),
    ...definition.sections.flatMap((section) => sectionLines(section, lists)),
    ...calendarLines(definition.calendar, definition.correction),
    ...codeLines('Measures', lists.measures),
    ...codeLines('Closure reasons', lists.closureReasons),
    ...(previous === undefined ? [] : changeLines(definition, previous)),
  ];
  return `${lines.join('\n')}\n`;
}

function unconfirmedLines({ confirmation }: ReportDefinition): string[] {
  if (confirmation === undefined) return [];
  return [
    '',
    '## Not confirmed',
    '',
    `**What was decided on the parts below is not public; the definition rests on assumptions.** Until the municipality’s administrator confirms it, every file’s name ends in \`${UNCONFIRMED_MARK}\`, and every compilation and proof says so. A changed definition has to be confirmed again.`,
    '',
    '| part | what is assumed | på svenska | where to look |',
    '|---|---|---|---|',
    ...confirmation.parts.map(
      ({ part, why, source }) => `| \`${part}\` | ${why.en} | ${why.sv} | ${source} |`,
    ),
  ];
}

function csvLines({ csv }: ReportDefinition): string[] {
  const separator = csv.separator === '\t' ? 'tab' : `\`${csv.separator}\``;
  const mark = csv.byteOrderMark ? 'with a byte order mark' : 'without a byte order mark';
  const quotes = csv.quote === 'always' ? 'every cell quoted' : 'cells quoted where needed';
  const lineEnd = csv.lineEnd === '\n' ? 'LF' : 'CR LF';
  return [
    '',
    `Every file is written as .xlsx and as .csv: UTF-8 ${mark}, ${separator} between cells, ${quotes}, lines end in ${lineEnd}.`,
  ];
}

function sectionLines(section: ReportSection, lists: ReportCodeLists): string[] {
  const columns = placeColumns(section, 1);
  return [
    '',
    `## ${section.name.en} (${section.name.sv})`,
    '',
    `File \`${fileNameOf(section, '<municipality>', '<month>')}\`, sheet \`${section.sheet}\`. ${ROWS[section.rows]}`,
    '',
    '| column | heading | content | allowed | rules |',
    '|---|---|---|---|---|',
    ...columns.map((column) => columnLine(column, lists)),
  ];
}

const ROWS: Readonly<Record<ReportSection['rows'], string>> = {
  'households-with-assistance':
    'One row for each household with assistance in the month, in running-number order; a month without any gives a file without rows.',
  'closed-households':
    'One row for each household closed in the month and not reopened, in running-number order; a month without any gives a file without rows.',
  'reporter-comment': 'One row; the file is left out where the reporter has written nothing.',
};

function columnLine({ place, heading, name, content }: PlacedColumn, lists: ReportCodeLists): string {
  const { what, allowed, rules } = contentDescription(content, lists);
  const group = name === heading ? '' : `${name.slice(0, -heading.length - 1)}: `;
  const repeated = content.kind === 'other-measure-texts' && content.form === 'one-column-each' ? ' …' : '';
  const ids = rules.map((rule) => `\`${rule}\``).join(', ');
  return `| ${columnLetter(place + 1)}${repeated} | ${group}\`${heading}\` | ${what} | ${allowed} | ${ids} |`;
}

function codeLines(title: string, list: ReportCodeLists[keyof ReportCodeLists]): string[] {
  return [
    '',
    `## ${title} (\`${list.id}\`)`,
    '',
    '| code | Swedish | English |',
    '|---|---|---|',
    ...list.codes.map(({ code, label }) => `| ${code} | ${label.sv} | ${label.en} |`),
  ];
}

function changeLines(definition: ReportDefinition, previous: ReportDefinition): string[] {
  const changes = definitionChanges(previous, definition);
  const list = changes.length === 0 ? ['Nothing but the name.'] : changes.map((change) => `* ${change}`);
  return ['', `## Changes since \`${previous.id}\``, '', ...list];
}
