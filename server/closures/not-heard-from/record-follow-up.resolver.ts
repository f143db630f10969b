import type { AccessService } from '../../access/index.js';
import { calendarMonth, type HouseholdReference } from '../../kernel/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { silentHouseholdTypeOf } from './not-heard-from.graphql-mapping.js';
import { RecordFollowUpInput, RecordFollowUpPayload } from './record-follow-up.graphql.js';
import { RECORD_FOLLOW_UP, type RecordFollowUpService } from './record-follow-up.service.js';

/** The mutation `recordFollowUp`. */
@Resolver()
export class RecordFollowUpResolver {
  readonly #access: AccessService;
  readonly #service: RecordFollowUpService;

  constructor(access: AccessService, service: RecordFollowUpService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Mutation(() => RecordFollowUpPayload, {
    description:
      'Records that contact was tried with a household that has not applied again. For caseworkers and unit managers of the unit that handles it.',
  })
  async recordFollowUp(
    @Arg('input', () => RecordFollowUpInput, { description: 'The contact.' }) input: RecordFollowUpInput,
    @Ctx() { request }: RequestContext,
  ): Promise<RecordFollowUpPayload> {
    const viewer = this.#access.municipalViewerFor(RECORD_FOLLOW_UP, request.identity);
    const { outcome, silent, findings } = await this.#service.record(viewer, {
      idempotencyKey: input.idempotencyKey as RequestKey,
      householdReference: input.householdReference as HouseholdReference,
      lastMonth: calendarMonth(input.lastMonth),
      expectedVersion: input.expectedVersion,
      triedOn: input.triedOn,
      contact: input.contact,
      result: input.result,
      reason: input.reason ?? '',
    });
    return {
      outcome,
      silentHousehold: silentHouseholdTypeOf(silent, this.#service.planFor(silent)),
      findings: findings.map(findingTypeOf),
    };
  }
}
