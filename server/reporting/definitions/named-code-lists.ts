import type { CodeLists } from '../../codes/index.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition } from './report-definition.js';

/** The code lists that a definition names. */
export function namedCodeLists(
  { codeLists: { measures, closureReasons } }: Pick<ReportDefinition, 'codeLists'>,
  codeLists: CodeLists,
): ReportCodeLists {
  return {
    measures: codeLists.measures(measures),
    closureReasons: codeLists.closureReasons(closureReasons),
  };
}
