import type { AccessService } from '../../../access/index.js';
import { DomainError } from '../../../kernel/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import { type AskForReportService, COMPILE_REPORT, REPORT_RUN } from './ask-for-report.service.js';
import {
  CompileReportInput,
  CompileReportPayloadType,
  ReportRunIdScalar,
  ReportRunType,
  reportRunTypeOf,
} from './report-run.graphql.js';

/** The query `reportRun` and the mutation `compileReport`. */
@Resolver()
export class ReportRunResolver {
  constructor(
    private readonly access: AccessService,
    private readonly service: AskForReportService,
  ) {}

  /** A run. */
  @Query(() => ReportRunType, {
    description: 'A run that compiles a report, as it stands now. For reporters.',
  })
  async reportRun(
    @Arg('runId', () => ReportRunIdScalar, { description: 'Its id.' }) runId: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportRunType> {
    const viewer = this.access.municipalViewerFor(REPORT_RUN, context.request.identity);
    const run = await this.service.read(viewer, runId);
    if (run === undefined) throw new DomainError('NOT_FOUND', NO_RUN);
    return reportRunTypeOf(run);
  }

  /** Asks for a report. */
  @Mutation(() => CompileReportPayloadType, {
    description:
      'Asks for a month’s report to be compiled, and answers at once with its run; `reportRun` tells how it goes. Asked for while it waits or is under way, it is the same run. For reporters; logged.',
  })
  async compileReport(
    @Arg('input', () => CompileReportInput, { description: 'The month.' })
    { idempotencyKey, month }: CompileReportInput,
    @Ctx() context: RequestContext,
  ): Promise<CompileReportPayloadType> {
    const viewer = this.access.municipalViewerFor(COMPILE_REPORT, context.request.identity);
    const { findings, ...asked } = await this.service.ask(viewer, idempotencyKey, month);
    return { ...asked, findings: findings.map(findingTypeOf) };
  }
}

const NO_RUN = {
  sv: 'Det finns ingen sådan körning i kommunen. Kontrollera dess id.',
  en: 'There is no such run in the municipality. Check its id.',
};
