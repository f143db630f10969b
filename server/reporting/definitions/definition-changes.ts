import type { Confirmation } from './confirmation.js';
import type { ReportCalendar } from './report-calendar.js';
import type { ReportDefinition, ReportSection } from './report-definition.js';

/**
 * What differs between two definitions, one sentence for each section, column and setting, so that those who
 * send and receive reports see what a new model asks of them.
 */
export function definitionChanges(before: ReportDefinition, after: ReportDefinition): readonly string[] {
  const settings = (['codeLists', 'csv', 'correction'] as const).filter((key) =>
    differ(before[key], after[key]),
  );
  return [
    ...settings.map((key) => `\`${key}\` has changed.`),
    ...calendarChanges(before.calendar, after.calendar),
    ...confirmationChanges(before.confirmation, after.confirmation),
    ...before.sections
      .filter(({ id }) => sectionOf(after, id) === undefined)
      .map(({ id }) => `Section \`${id}\` is gone.`),
    ...after.sections.flatMap((section) => {
      const earlier = sectionOf(before, section.id);
      return earlier === undefined ? [`Section \`${section.id}\` is new.`] : sectionChanges(earlier, section);
    }),
  ];
}

function calendarChanges(before: ReportCalendar, after: ReportCalendar): string[] {
  const parts = (['ordinary', 'exceptions', 'yearFile'] as const).filter((key) =>
    differ(before[key], after[key]),
  );
  const sections = Object.keys({ ...before.sections, ...after.sections });
  return [
    ...parts.map((key) => `\`calendar.${key}\` ${change(before[key], after[key])}.`),
    ...sections
      .filter((id) => differ(before.sections?.[id], after.sections?.[id]))
      .map((id) => `\`calendar.sections.${id}\` ${change(before.sections?.[id], after.sections?.[id])}.`),
  ];
}

function confirmationChanges(before: Confirmation | undefined, after: Confirmation | undefined): string[] {
  const earlier = new Set(before?.parts.map(({ part }) => part));
  const later = new Set(after?.parts.map(({ part }) => part));
  return [
    ...[...earlier].filter((part) => !later.has(part)).map((part) => `\`${part}\` is certain now.`),
    ...[...later].filter((part) => !earlier.has(part)).map((part) => `\`${part}\` is not confirmed.`),
  ];
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function change(before: unknown, after: unknown): string {
  if (before === undefined) return 'is new';
  return after === undefined ? 'is gone' : 'has changed';
}

function sectionOf({ sections }: ReportDefinition, id: string): ReportSection | undefined {
  return sections.find((section) => section.id === id);
}

/** Columns are told apart by what they hold; a heading or a place may change. */
function sectionChanges(before: ReportSection, after: ReportSection): string[] {
  const earlier = new Map(before.columns.map((column, place) => [JSON.stringify(column.content), place]));
  const later = new Map(after.columns.map((column, place) => [JSON.stringify(column.content), place]));
  const gone = before.columns.filter((column) => !later.has(JSON.stringify(column.content)));
  const named = (heading: string, group?: string): string =>
    `\`${after.id}\`, column \`${group === undefined ? '' : `${group} `}${heading}\``;
  return [
    ...gone.map(({ heading, group }) => `${named(heading, group)} is gone.`),
    ...after.columns.flatMap(({ heading, group, content }, place) => {
      const earlierPlace = earlier.get(JSON.stringify(content));
      if (earlierPlace === undefined) return [`${named(heading, group)} is new.`];
      const earlierHeading = before.columns[earlierPlace]?.heading ?? '';
      return [
        ...(earlierPlace === place
          ? []
          : [`${named(heading, group)} has moved from ${earlierPlace + 1} to ${place + 1}.`]),
        ...(earlierHeading === heading ? [] : [`${named(heading, group)} was called \`${earlierHeading}\`.`]),
      ];
    }),
  ];
}
