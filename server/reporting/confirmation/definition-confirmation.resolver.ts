import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  ConfirmDefinitionInput,
  ConfirmDefinitionPayload,
  ReportDefinitionType,
  WithdrawDefinitionConfirmationInput,
  WithdrawDefinitionConfirmationPayload,
} from './definition-confirmation.graphql.js';
import {
  CONFIRM_DEFINITION,
  type ConfirmationAnswer,
  type DefinitionConfirmationService,
  REPORT_DEFINITIONS,
  WITHDRAW_CONFIRMATION,
} from './definition-confirmation.service.js';

/** The query `reportDefinitions`, and the mutations that confirm a definition and take that back. */
@Resolver()
export class DefinitionConfirmationResolver {
  readonly #access: AccessService;
  readonly #service: DefinitionConfirmationService;

  constructor(access: AccessService, service: DefinitionConfirmationService) {
    this.#access = access;
    this.#service = service;
  }

  /** All definitions. */
  @Query(() => [ReportDefinitionType], {
    description:
      'The models of the monthly report, the earliest first, at most 100. For administrators, reporters and auditors.',
  })
  async reportDefinitions(@Ctx() context: RequestContext): Promise<readonly ReportDefinitionType[]> {
    const viewer = this.#access.municipalViewerFor(REPORT_DEFINITIONS, context.request.identity);
    return await this.#service.list(viewer);
  }

  /** Carried out once for each key. */
  @Mutation(() => ConfirmDefinitionPayload, {
    description:
      'Confirms what a definition assumes: files made by it bear no warning from then on. For administrators; logged with the reason.',
  })
  async confirmDefinition(
    @Arg('input', () => ConfirmDefinitionInput, { description: 'Which definition, and why.' })
    { idempotencyKey, ...request }: ConfirmDefinitionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmDefinitionPayload> {
    const viewer = this.#access.municipalViewerFor(CONFIRM_DEFINITION, context.request.identity);
    return payloadOf(await this.#service.confirm(viewer, idempotencyKey, request));
  }

  /** Carried out once for each key. */
  @Mutation(() => WithdrawDefinitionConfirmationPayload, {
    description:
      'Takes a confirmation back: files bear the warning again. For administrators; logged with the reason.',
  })
  async withdrawDefinitionConfirmation(
    @Arg('input', () => WithdrawDefinitionConfirmationInput, { description: 'Which definition, and why.' })
    { idempotencyKey, ...request }: WithdrawDefinitionConfirmationInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawDefinitionConfirmationPayload> {
    const viewer = this.#access.municipalViewerFor(WITHDRAW_CONFIRMATION, context.request.identity);
    return payloadOf(await this.#service.withdraw(viewer, idempotencyKey, request));
  }
}

function payloadOf({ outcome, definition, findings }: ConfirmationAnswer): ConfirmDefinitionPayload {
  return { outcome, definition, findings: findings.map(findingTypeOf) };
}
