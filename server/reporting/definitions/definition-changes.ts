import type { ReportDefinition, ReportSection } from './report-definition.js';

/**
 * What differs between two definitions, one sentence for each section, column and setting, so that those who
 * send and receive reports see what a new model asks of them.
 */
export function definitionChanges(before: ReportDefinition, after: ReportDefinition): readonly string[] {
  const settings = (['codeLists', 'calendar', 'correction', 'csv'] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return [
    ...settings.map((key) => `\`${key}\` has changed.`),
    ...before.sections
      .filter(({ id }) => sectionOf(after, id) === undefined)
      .map(({ id }) => `Section \`${id}\` is gone.`),
    ...after.sections.flatMap((section) => {
      const earlier = sectionOf(before, section.id);
      return earlier === undefined ? [`Section \`${section.id}\` is new.`] : sectionChanges(earlier, section);
    }),
  ];
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
