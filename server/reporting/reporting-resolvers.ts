import type { RequestParts } from '../requests/index.js';
import { ReporterCommentResolver } from './comment/reporter-comment.resolver.js';
import { ReporterCommentService } from './comment/reporter-comment.service.js';
import type { ReportDefinitions } from './definitions/report-definitions.js';
import { AskForReportService } from './run/asking/ask-for-report.service.js';
import { ReportRunResolver } from './run/asking/report-run.resolver.js';

/** All that is asked and changed of reports: the reporter's comments, and the runs that compile them. */
export function reportingResolvers(parts: RequestParts, definitions: ReportDefinitions): readonly object[] {
  return [
    new ReporterCommentResolver(parts.access, new ReporterCommentService(parts)),
    new ReportRunResolver(parts.access, new AskForReportService(parts, definitions)),
  ];
}
