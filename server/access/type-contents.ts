import type { Contents } from './contents.js';

/**
 * What each object type of the API tells of, by its own fields. A type that does not stand here is given by no
 * operation: the schema is not built. Connections, their edges and `PageInfo` hold nothing but
 * nodes and places, and need no line.
 */
export const typeContents: Readonly<Record<Contents, readonly string[]>> = {
  nobody: [
    'AdvisedConcept',
    'ClosureReasonCodeList',
    'Code',
    'CodeAdvice',
    'CodeLists',
    'Finding',
    'LeadingWord',
    'LocalSynonym',
    'LocalizedText',
    'MeasureCodeList',
    'OutsideReason',
    'OutsideTheModel',
    'RemoveLocalSynonymPayload',
    'SaveLocalSynonymPayload',
  ],
  participation: [
    'Answer',
    'ImportRow',
    'ImportRowResult',
    'ImportRowSettledAs',
    'Measure',
    'SettleImportRowsPayload',
  ],
  assistance: ['Adult', 'AssistanceMonth', 'Closure', 'Household', 'HouseholdMonth'],
  pseudonyms: [],
  counts: [
    'ClosureReasonShares',
    'ClosureRecords',
    'ClosureShares',
    'ClosuresByReason',
    'Contributions',
    'MeasureCount',
    'MeasureVolume',
    'MeasuresByCode',
    'NationalTables',
    'PartContribution',
    'Participation',
    'PersonCounts',
    'PersonGroups',
    'PersonsByNumber',
    'PopulationCovered',
    'Share',
  ],
  log: [],
};

const BY_TYPE: ReadonlyMap<string, Contents> = new Map(
  Object.entries(typeContents).flatMap(([contents, types]) =>
    types.map((type) => [type, contents as Contents] as const),
  ),
);

/** What the type tells of; undefined where nobody has said. */
export function contentsOf(type: string): Contents | undefined {
  return /^PageInfo$|.(Connection|Edge)$/.test(type) ? 'nobody' : BY_TYPE.get(type);
}
