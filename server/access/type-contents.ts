import type { Contents } from './contents.js';

/**
 * What each object type of the API tells of, by its own fields. A type that does not stand here is given by no
 * operation: the schema is not built. A list that holds nothing but its nodes needs no line (`answeredTypes`).
 */
export const typeContents: Readonly<Record<Contents, readonly string[]>> = {
  nobody: [
    'ClosureReasonCodeList',
    'Code',
    'CodeLists',
    'Finding',
    'LocalizedText',
    'MeasureCodeList',
    'OutsideTheModel',
    'ReporterComment',
    'ReporterContact',
    'RetentionRule',
    'SaveReporterCommentPayload',
    'SetRetentionRulePayload',
  ],
  participation: ['Answer', 'Measure'],
  assistance: [
    'Adult',
    'AssistanceMonth',
    'Closure',
    'EndProtectedPersonAccessPayload',
    'Household',
    'HouseholdMonth',
    'NameForProtectedPersonPayload',
    'ProtectedPersonAccess',
  ],
  pseudonyms: [],
  counts: [
    'ApproveRetentionPayload',
    'CarryOutRetentionPayload',
    'ClosureReasonShares',
    'ClosureRecords',
    'ClosureShares',
    'ClosuresByReason',
    'Contributions',
    'DeletedRows',
    'MeasureCount',
    'MeasureVolume',
    'MeasuresByCode',
    'NationalTables',
    'PartContribution',
    'Participation',
    'PersonCounts',
    'PersonGroups',
    'PersonsByNumber',
    'PlanRetentionPayload',
    'PopulationCovered',
    'RetentionCount',
    'RetentionPlan',
    'RetentionReceipt',
    'Share',
  ],
  log: ['AccessLogEntry'],
  holds: ['LegalHold', 'LiftLegalHoldPayload', 'PlaceLegalHoldPayload'],
};

const BY_TYPE: ReadonlyMap<string, Contents> = new Map(
  Object.entries(typeContents).flatMap(([contents, types]) =>
    types.map((type) => [type, contents as Contents] as const),
  ),
);

/** What the type tells of; undefined where nobody has said. */
export function contentsOf(type: string): Contents | undefined {
  return BY_TYPE.get(type);
}
