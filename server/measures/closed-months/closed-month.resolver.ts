import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { MAY_OPEN_MONTH } from '../cells/index.js';
import {
  CloseMonthInput,
  CloseMonthPayloadType,
  OpenMonthInput,
  OpenMonthPayloadType,
} from './closed-month.graphql.js';
import {
  CLOSE_MONTH,
  type ClosedMonthAnswer,
  type ClosedMonthService,
  OPEN_MONTH,
} from './closed-month.service.js';

/** The mutations `closeMonth` and `openMonth`. */
@Resolver()
export class ClosedMonthResolver {
  readonly #access: AccessService;
  readonly #service: ClosedMonthService;

  constructor(access: AccessService, service: ClosedMonthService) {
    this.#access = access;
    this.#service = service;
  }

  /** Closes a month. */
  @Mutation(() => CloseMonthPayloadType, {
    description:
      'Closes a month of the municipality: from then on everything registered for it is refused, with the reason.',
  })
  async closeMonth(
    @Arg('input', () => CloseMonthInput, { description: 'The month, and why.' }) input: CloseMonthInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseMonthPayloadType> {
    const viewer = this.#access.municipalViewerFor(CLOSE_MONTH, context.request.identity);
    return payloadOf(
      await this.#service.change(viewer, input.idempotencyKey, {
        ...changeOf(input),
        closed: true,
        until: input.until ?? null,
      }),
    );
  }

  /** Opens a month again. */
  @Mutation(() => OpenMonthPayloadType, { description: 'Opens a month for registering again.' })
  async openMonth(
    @Arg('input', () => OpenMonthInput, { description: 'The month, and why.' }) input: OpenMonthInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenMonthPayloadType> {
    const viewer = this.#access.municipalViewerFor(OPEN_MONTH, context.request.identity);
    return payloadOf(
      await this.#service.change(viewer, input.idempotencyKey, {
        ...changeOf(input),
        closed: false,
        until: null,
      }),
    );
  }
}

function changeOf({
  month,
  reason,
  expectedVersion,
}: CloseMonthInput): Pick<CloseMonthInput, 'month' | 'reason' | 'expectedVersion'> {
  return { month, reason, expectedVersion };
}

function payloadOf({ outcome, month, findings }: ClosedMonthAnswer): CloseMonthPayloadType {
  const { reason, closed, contact, ...standing } = month;
  return {
    outcome,
    month: {
      ...standing,
      closed,
      reason: reason === '' ? null : reason,
      mayBeOpenedBy: closed ? MAY_OPEN_MONTH : null,
      contact: closed ? contact : null,
    },
    findings: findings.map(findingTypeOf),
  };
}
