import type { AccessService } from '../../access/index.js';
import {
  Arg,
  type Connection,
  Ctx,
  CursorScalar,
  findingTypeOf,
  Mutation,
  numberedPlaceOf,
  PageSizeScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  LegalHoldConnectionType,
  type LegalHoldType,
  LiftLegalHoldInput,
  LiftLegalHoldPayload,
  PlaceLegalHoldInput,
  PlaceLegalHoldPayload,
} from './legal-hold.graphql.js';
import {
  LEGAL_HOLDS,
  type LegalHoldAnswer,
  type LegalHoldService,
  LIFT_LEGAL_HOLD,
  PLACE_LEGAL_HOLD,
} from './legal-hold.service.js';

/** The query `legalHolds`, and the mutations that place and lift holds. */
@Resolver()
export class LegalHoldResolver {
  readonly #access: AccessService;
  readonly #service: LegalHoldService;

  constructor(access: AccessService, service: LegalHoldService) {
    this.#access = access;
    this.#service = service;
  }

  /** A page of holds. */
  @Query(() => LegalHoldConnectionType, {
    description:
      'Whose records must not be deleted, and why, newest first. For administrators and auditors; logged.',
  })
  async legalHolds(
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many holds, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LegalHoldType>> {
    const viewer = this.#access.municipalViewerFor(LEGAL_HOLDS, context.request.identity);
    const place = numberedPlaceOf(after);
    const holds = await this.#service.list(viewer, first, place);
    const parts = {
      nodeOf: (hold: (typeof holds)[number]) => hold,
      keyOf: (hold: { place: number }) => [hold.place],
    };
    return pageOf(holds, { first, isFirst: place === undefined }, parts);
  }

  /** Places a hold. */
  @Mutation(() => PlaceLegalHoldPayload, {
    description:
      'Keeps the records of a person or a household from being deleted. For administrators; answered alike whether or not anything is registered.',
  })
  async placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInput, { description: 'Whom, and why.' })
    { idempotencyKey, personReference, householdReference, reason }: PlaceLegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<PlaceLegalHoldPayload> {
    const viewer = this.#access.municipalViewerFor(PLACE_LEGAL_HOLD, context.request.identity);
    const held = { personReference: personReference ?? null, householdReference: householdReference ?? null };
    return payloadOf(await this.#service.place(viewer, idempotencyKey, { ...held, reason }));
  }

  /** Lifts a hold. */
  @Mutation(() => LiftLegalHoldPayload, {
    description: 'Lifts a hold: the records are deleted with others when they are due. For administrators.',
  })
  async liftLegalHold(
    @Arg('input', () => LiftLegalHoldInput, { description: 'Which hold, and why.' })
    { idempotencyKey, ...input }: LiftLegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<LiftLegalHoldPayload> {
    const viewer = this.#access.municipalViewerFor(LIFT_LEGAL_HOLD, context.request.identity);
    return payloadOf(await this.#service.lift(viewer, idempotencyKey, input));
  }
}

function payloadOf({ outcome, hold, findings }: LegalHoldAnswer): PlaceLegalHoldPayload {
  return { outcome, hold, findings: findings.map(findingTypeOf) };
}
