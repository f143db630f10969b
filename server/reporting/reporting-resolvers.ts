import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import { ReporterCommentResolver } from './comment/reporter-comment.resolver.js';
import { ReporterCommentService } from './comment/reporter-comment.service.js';
import { DefinitionConfirmationResolver } from './confirmation/definition-confirmation.resolver.js';
import { DefinitionConfirmationService } from './confirmation/definition-confirmation.service.js';
import { CorrectionResolver } from './correction/api/correction.resolver.js';
import { CorrectionService } from './correction/correction.service.js';
import type { ReportDefinitions } from './definitions/report-definitions.js';
import { AskForReportService } from './run/asking/ask-for-report.service.js';
import { ReportRunResolver } from './run/asking/report-run.resolver.js';
import { ShadowResolver } from './shadow/shadow.resolver.js';
import { ShadowRequestService } from './shadow/shadow-request.service.js';
import { YearFileResolver } from './year/api/year-file.resolver.js';
import { YearRequestService } from './year/year-request.service.js';

/** What the resolvers of reports are made of. */
export interface ReportingParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
}

/** All that is asked and changed of reports: comments, runs, corrections, definitions and trying them, year files. */
export function reportingResolvers({ codeLists, definitions, ...parts }: ReportingParts): readonly object[] {
  const { access } = parts;
  return [
    new CorrectionResolver(access, new CorrectionService({ ...parts, definitions })),
    new DefinitionConfirmationResolver(
      access,
      new DefinitionConfirmationService(parts, definitions, codeLists),
    ),
    new ShadowResolver(access, new ShadowRequestService(parts, definitions)),
    new YearFileResolver(access, new YearRequestService({ ...parts, definitions })),
    new ReporterCommentResolver(access, new ReporterCommentService(parts)),
    new ReportRunResolver(access, new AskForReportService(parts, definitions)),
  ];
}
