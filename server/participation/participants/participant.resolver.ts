import type { AccessService } from '../../access/index.js';
import { dateOfInstant } from '../../kernel/index.js';
import {
  Arg,
  type Connection,
  Ctx,
  CursorScalar,
  findingTypeOf,
  Mutation,
  PageSizeScalar,
  PersonReferenceScalar,
  pageOf,
  placeOf,
  Query,
  type RequestContext,
  Resolver,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import {
  EndParticipationPayloadType,
  ParticipantConnectionType,
  type ParticipantType,
  TakeOnParticipantPayloadType,
} from './participant.graphql.js';
import { EndParticipationInput, TakeOnParticipantInput } from './participant.inputs.graphql.js';
import {
  END_PARTICIPATION,
  ParticipantService,
  type ParticipationRequest,
  TAKE_ON_PARTICIPANT,
} from './participant.service.js';
import { PARTICIPANTS, ParticipantListService } from './participant-list.service.js';

/** Whom a unit works with: `participants`, `takeOnParticipant`, `endParticipation`. */
@Resolver()
export class ParticipantResolver {
  readonly #access: AccessService;
  readonly #today: () => string;
  readonly #list: ParticipantListService;
  readonly #service: ParticipantService;

  constructor(parts: ParticipationParts) {
    this.#access = parts.access;
    this.#today = () => dateOfInstant(parts.clock.now());
    this.#list = new ParticipantListService(parts);
    this.#service = new ParticipantService(parts);
  }

  /** Answers from one transaction. */
  @Query(() => ParticipantConnectionType, {
    description:
      'Persons that a unit works with, without those whose identity is protected. For labour-market officers and providers of the unit; officers also see whom they have handed to a provider. Every reading is logged.',
  })
  async participants(
    @Arg('unit', () => UnitScalar, { description: 'The unit or provider.' })
    unit: string,
    @Arg('includeEnded', () => Boolean, {
      defaultValue: false,
      description: 'Whether also those are listed who do not take part today.',
    })
    includeEnded: boolean,
    @Arg('first', () => PageSizeScalar, { defaultValue: 25, description: 'How many at most.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ParticipantType>> {
    const viewer = this.#access.municipalViewerFor(PARTICIPANTS, context.request.identity);
    const isFirst = after === null || after === undefined;
    const found = await this.#list.page(viewer, {
      unit,
      period: includeEnded ? null : { from: this.#today(), to: this.#today() },
      after: isFirst ? '' : PersonReferenceScalar.parseValue(placeOf(after, 1)[0]),
      limit: first + 1,
    });
    return pageOf(
      found,
      { first, isFirst },
      { nodeOf: (participation) => participation, keyOf: ({ personReference }) => [personReference] },
    );
  }

  /** Carried out once for each key. */
  @Mutation(() => TakeOnParticipantPayloadType, {
    description:
      'Takes a person on at an own unit, or hands an own participant to a provider. Taken on again, a person who had left begins anew. A person with a protected identity is answered as one that does not exist, unless you have been named to open it and give a reason.',
  })
  async takeOnParticipant(
    @Arg('input', () => TakeOnParticipantInput, { description: 'The person, the unit and the first day.' })
    { beganOn, ...input }: TakeOnParticipantInput,
    @Ctx() context: RequestContext,
  ): Promise<TakeOnParticipantPayloadType> {
    return this.#changed(TAKE_ON_PARTICIPANT, { ...input, beganOn, endedOn: null }, context);
  }

  /** Carried out once for each key. */
  @Mutation(() => EndParticipationPayloadType, {
    description: 'Ends a participation on its last day; what has been registered stays.',
  })
  async endParticipation(
    @Arg('input', () => EndParticipationInput, { description: 'The person, the unit and the last day.' })
    { endedOn, ...input }: EndParticipationInput,
    @Ctx() context: RequestContext,
  ): Promise<EndParticipationPayloadType> {
    return this.#changed(END_PARTICIPATION, { ...input, beganOn: null, endedOn }, context);
  }

  async #changed(
    operation: string,
    {
      idempotencyKey,
      reason,
      ...request
    }: Omit<TakeOnParticipantInput, 'beganOn'> & Pick<ParticipationRequest, 'beganOn' | 'endedOn'>,
    context: RequestContext,
  ): Promise<TakeOnParticipantPayloadType> {
    const viewer = this.#access.municipalViewerFor(operation, context.request.identity);
    const asked = { ...request, reason: reason ?? undefined };
    const { outcome, participation, findings } = await this.#service.change(
      viewer,
      operation,
      idempotencyKey,
      asked,
    );
    return { outcome, participant: participation, findings: findings.map(findingTypeOf) };
  }
}
