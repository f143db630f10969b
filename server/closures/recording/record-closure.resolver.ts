import type { AccessService } from '../../access/index.js';
import { Arg, Ctx, Mutation, type RequestContext, Resolver } from '../../platform/graphql/index.js';
import { ChangeClosureReasonsInput, RecordClosureInput, VoidClosureInput } from './closure-inputs.graphql.js';
import { closingCommandOf, reasonsCommandOf } from './closure-inputs.js';
import {
  ChangeClosureReasonsPayload,
  closurePayloadOf,
  RecordClosurePayload,
  VoidClosurePayload,
} from './closure-payload.graphql.js';
import {
  CHANGE_CLOSURE_REASONS,
  RECORD_CLOSURE,
  type RecordClosureService,
  VOID_CLOSURE,
} from './record-closure.service.js';

/** The mutations of a closing. */
@Resolver()
export class RecordClosureResolver {
  readonly #access: AccessService;
  readonly #service: RecordClosureService;

  constructor(access: AccessService, service: RecordClosureService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Mutation(() => RecordClosurePayload, {
    description:
      'Records a closing that the host has not handed over yet, or the reasons of one that it has. A voided closing counts again. For caseworkers and unit managers of the unit that handles the household.',
  })
  async recordClosure(
    @Arg('input', () => RecordClosureInput, { description: 'The closing.' }) input: RecordClosureInput,
    @Ctx() { request }: RequestContext,
  ): Promise<RecordClosurePayload> {
    const viewer = this.#access.municipalViewerFor(RECORD_CLOSURE, request.identity);
    return closurePayloadOf(await this.#service.record(viewer, reasonsCommandOf(input)));
  }

  /** Answers from one transaction. */
  @Mutation(() => ChangeClosureReasonsPayload, {
    description:
      'Changes the reasons of a closing. The household need not be reopened, nor the month, even where it has been reported.',
  })
  async changeClosureReasons(
    @Arg('input', () => ChangeClosureReasonsInput, { description: 'The reasons.' })
    input: ChangeClosureReasonsInput,
    @Ctx() { request }: RequestContext,
  ): Promise<ChangeClosureReasonsPayload> {
    const viewer = this.#access.municipalViewerFor(CHANGE_CLOSURE_REASONS, request.identity);
    return closurePayloadOf(await this.#service.changeReasons(viewer, reasonsCommandOf(input)));
  }

  /** Answers from one transaction. */
  @Mutation(() => VoidClosurePayload, {
    description: 'Voids a closing because the household was reopened. It stays in the history.',
  })
  async voidClosure(
    @Arg('input', () => VoidClosureInput, { description: 'The closing.' }) input: VoidClosureInput,
    @Ctx() { request }: RequestContext,
  ): Promise<VoidClosurePayload> {
    const viewer = this.#access.municipalViewerFor(VOID_CLOSURE, request.identity);
    return closurePayloadOf(await this.#service.void(viewer, closingCommandOf(input)));
  }
}
