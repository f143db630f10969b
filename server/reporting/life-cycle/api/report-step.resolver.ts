import type { AccessService, MunicipalViewer } from '../../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import { APPROVE_REPORT, type LifeCycleService, WITHDRAW_APPROVAL } from '../life-cycle.service.js';
import { ADD_RECEIPT, REQUEST_RECEIPT, type ReceiptService } from '../receipt/receipt.service.js';
import { SUBMIT_REPORT, type SubmissionService } from '../submission/submission.service.js';
import type { StepAnswer } from '../take-step.js';
import { monthlyReportTypeOf, type ShownParts } from './monthly-report.graphql-mapping.js';
import {
  AddReceiptInput,
  AddReceiptPayload,
  ApproveReportInput,
  ApproveReportPayload,
  RequestReceiptInput,
  RequestReceiptPayload,
  SubmitReportInput,
  SubmitReportPayload,
  WithdrawApprovalInput,
  WithdrawApprovalPayload,
} from './report-step.graphql.js';

/** What the resolver changes with. */
interface StepServices extends ShownParts {
  readonly lifeCycle: LifeCycleService;
  readonly submissions: SubmissionService;
  readonly receipts: ReceiptService;
}

/** The mutations that move a month's report on. */
@Resolver()
export class ReportStepResolver {
  readonly #access: AccessService;
  readonly #services: StepServices;

  constructor(access: AccessService, services: StepServices) {
    this.#access = access;
    this.#services = services;
  }

  /** Approves a draft. */
  @Mutation(() => ApproveReportPayload, {
    description:
      'Approves a draft as it was seen. Refused while it has errors, and where something has changed since it was compiled. For reporters; logged.',
  })
  async approveReport(
    @Arg('input', () => ApproveReportInput, { description: 'What was seen.' })
    { idempotencyKey, ...seen }: ApproveReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveReportPayload> {
    const viewer = this.#access.municipalViewerFor(APPROVE_REPORT, context.request.identity);
    return this.#payload(viewer, await this.#services.lifeCycle.approve(viewer, idempotencyKey, { ...seen }));
  }

  /** Makes an approved report a draft again. */
  @Mutation(() => WithdrawApprovalPayload, {
    description:
      'Makes an approved report that has not been handed over a draft again. For reporters; logged.',
  })
  async withdrawApproval(
    @Arg('input', () => WithdrawApprovalInput, { description: 'What was seen, and why.' })
    { idempotencyKey, ...seen }: WithdrawApprovalInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawApprovalPayload> {
    const viewer = this.#access.municipalViewerFor(WITHDRAW_APPROVAL, context.request.identity);
    const { lifeCycle } = this.#services;
    return this.#payload(viewer, await lifeCycle.withdrawApproval(viewer, idempotencyKey, { ...seen }));
  }

  /** Hands an approved report over. */
  @Mutation(() => SubmitReportPayload, {
    description:
      'Hands an approved report over: locks it for good, and keeps its files to the byte and the proof of them. Sending them to the receiver is not part of it. For reporters; logged.',
  })
  async submitReport(
    @Arg('input', () => SubmitReportInput, { description: 'What was seen.' })
    { idempotencyKey, ...seen }: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitReportPayload> {
    const viewer = this.#access.municipalViewerFor(SUBMIT_REPORT, context.request.identity);
    const { submissions } = this.#services;
    return this.#payload(viewer, await submissions.submitAndWrite(viewer, idempotencyKey, { ...seen }));
  }

  /** Adds a receipt that somebody pasted. */
  @Mutation(() => AddReceiptPayload, {
    description:
      "Keeps the receiver's answer to a version that was handed over. The same text is kept once. For reporters; logged.",
  })
  async addReceipt(
    @Arg('input', () => AddReceiptInput, { description: 'The receipt.' })
    { idempotencyKey, month, expectedRevision, says, text }: AddReceiptInput,
    @Ctx() context: RequestContext,
  ): Promise<AddReceiptPayload> {
    const viewer = this.#access.municipalViewerFor(ADD_RECEIPT, context.request.identity);
    const content = Buffer.from(text);
    const pasted = { kind: 'pasted', says, fileName: null, content } as const;
    const request = { month, revision: expectedRevision, ...pasted };
    return this.#payload(viewer, await this.#services.receipts.add(viewer, idempotencyKey, request));
  }

  /** Fetches a receipt through the host. */
  @Mutation(() => RequestReceiptPayload, {
    description:
      "Asks the host for the receiver's answer to a version that was handed over, and keeps it, once. For reporters; logged.",
  })
  async requestReceipt(
    @Arg('input', () => RequestReceiptInput, { description: 'Which version.' })
    { idempotencyKey, month, expectedRevision: revision }: RequestReceiptInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestReceiptPayload> {
    const viewer = this.#access.municipalViewerFor(REQUEST_RECEIPT, context.request.identity);
    const { receipts } = this.#services;
    return this.#payload(viewer, await receipts.fetch(viewer, idempotencyKey, { month, revision }));
  }

  #payload(viewer: MunicipalViewer, { outcome, report, findings }: StepAnswer): ApproveReportPayload {
    return {
      outcome,
      report: monthlyReportTypeOf(report, viewer, this.#services),
      findings: findings.map(findingTypeOf),
    };
  }
}
