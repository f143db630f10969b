import type { AccessService } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarDateScalar,
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
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import {
  DisclosureGroundConnectionType,
  type DisclosureGroundType,
  RecordDisclosureGroundPayloadType,
  WithdrawDisclosureGroundPayloadType,
} from './disclosure-ground.graphql.js';
import {
  RecordDisclosureGroundInput,
  WithdrawDisclosureGroundInput,
} from './disclosure-ground.inputs.graphql.js';
import type { DisclosureGround } from './disclosure-ground.js';
import {
  DISCLOSURE_GROUNDS,
  DisclosureGroundService,
  type GroundOutcome,
  RECORD_DISCLOSURE_GROUND,
  WITHDRAW_DISCLOSURE_GROUND,
} from './disclosure-ground.service.js';
import { GroundIdScalar } from './ground-id.scalar.js';

/** On what grounds measures cross between boards. */
@Resolver()
export class DisclosureGroundResolver {
  readonly #access: AccessService;
  readonly #service: DisclosureGroundService;

  constructor(parts: ParticipationParts) {
    this.#access = parts.access;
    this.#service = new DisclosureGroundService(parts);
  }

  /** Answers from one transaction. */
  @Query(() => DisclosureGroundConnectionType, {
    description:
      "A person's grounds for disclosure. For labour-market officers whose unit works with the person; every reading is logged.",
  })
  async disclosureGrounds(
    @Arg('personReference', () => PersonReferenceScalar, {
      description: "The host's reference to the person.",
    })
    personReference: PersonReference,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why; needed for a person with a protected identity, by who has been named to open it.',
    })
    reason: string | null | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 25, description: 'How many at most.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DisclosureGroundType>> {
    const viewer = this.#access.municipalViewerFor(DISCLOSURE_GROUNDS, context.request.identity);
    const place = groundPlace(after ?? null);
    const page = { personReference, after: place, limit: first + 1 };
    const found = await this.#service.page(viewer, page, reason ?? undefined);
    const isFirst = place === undefined;
    return pageOf(
      found,
      { first, isFirst },
      { nodeOf: groundTypeOf, keyOf: (ground) => [ground.validFrom, ground.groundId] },
    );
  }

  /** Carried out once for each key. */
  @Mutation(() => RecordDisclosureGroundPayloadType, {
    description:
      "Records a ground on which social services see the labour-market unit's measures of a person. A new ground never replaces another: withdraw the one that no longer holds.",
  })
  async recordDisclosureGround(
    @Arg('input', () => RecordDisclosureGroundInput, { description: 'The person and the ground.' })
    { idempotencyKey, legalGround, validTo, reason, ...input }: RecordDisclosureGroundInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordDisclosureGroundPayloadType> {
    const viewer = this.#access.municipalViewerFor(RECORD_DISCLOSURE_GROUND, context.request.identity);
    const ground = { legalGround: legalGround ?? '', validTo: validTo ?? null, reason: reason ?? undefined };
    return payloadOf(await this.#service.record(viewer, idempotencyKey, { ...input, ...ground }));
  }

  /** Carried out once for each key. */
  @Mutation(() => WithdrawDisclosureGroundPayloadType, {
    description: 'Withdraws a ground, with a reason: from then on it opens nothing, in no month.',
  })
  async withdrawDisclosureGround(
    @Arg('input', () => WithdrawDisclosureGroundInput, { description: 'The ground and why.' })
    { idempotencyKey, ...input }: WithdrawDisclosureGroundInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawDisclosureGroundPayloadType> {
    const viewer = this.#access.municipalViewerFor(WITHDRAW_DISCLOSURE_GROUND, context.request.identity);
    return payloadOf(await this.#service.withdraw(viewer, idempotencyKey, input));
  }
}

function groundPlace(after: string | null): readonly [string, string] | undefined {
  if (after === null) return undefined;
  const [validFrom, groundId] = placeOf(after, 2);
  return [CalendarDateScalar.parseValue(validFrom), GroundIdScalar.parseValue(groundId)];
}

function payloadOf({ outcome, ground, findings }: GroundOutcome): RecordDisclosureGroundPayloadType {
  return {
    outcome,
    disclosureGround: ground === null ? null : groundTypeOf(ground),
    findings: findings.map(findingTypeOf),
  };
}

function groundTypeOf({ legalGround, ...ground }: DisclosureGround): DisclosureGroundType {
  return { ...ground, legalGround: legalGround === '' ? null : legalGround };
}
