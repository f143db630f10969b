import type { ClosureReasonCodeList, Code, MeasureCodeList } from '../codes/index.js';

/** What the compilation needs of a report definition: whose reports are added up, and what their codes mean. */
export interface NationalDefinition {
  /** Id of the report definition, as in `report.definition_id`. */
  readonly id: string;
  readonly measures: MeasureCodeList;
  readonly closureReasons: ClosureReasonCodeList;
}

/** The codes that stand for a measure: all but the answer "no measure". */
export function measureCodes(definition: NationalDefinition): readonly Code[] {
  return definition.measures.codes.filter(({ code }) => code !== definition.measures.noMeasureCode);
}
