import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import {
  LiftVolumeOverrideInput,
  LiftVolumeOverridePayloadType,
  OverrideVolumeInput,
  OverrideVolumePayloadType,
} from './override.graphql.js';
import { LIFT_VOLUME_OVERRIDE, OVERRIDE_VOLUME, VolumeOverrideService } from './override.service.js';
import { volumeTypeOf } from './volume.graphql-mapping.js';

/** The mutations `overrideVolume` and `liftVolumeOverride`. */
@Resolver()
export class VolumeOverrideResolver {
  readonly #access: AccessService;
  readonly #service: VolumeOverrideService;

  constructor(parts: ParticipationParts) {
    this.#access = parts.access;
    this.#service = new VolumeOverrideService(parts);
  }

  /** Carried out once for each key. */
  @Mutation(() => OverrideVolumePayloadType, {
    description:
      'States another volume than attendance tells, with a reason. It stands, whatever attendance is saved later, until it is taken back.',
  })
  async overrideVolume(
    @Arg('input', () => OverrideVolumeInput, { description: 'The measure, the volume and why.' })
    { days, ...input }: OverrideVolumeInput,
    @Ctx() context: RequestContext,
  ): Promise<OverrideVolumePayloadType> {
    return this.#changed(OVERRIDE_VOLUME, input, days ?? null, context);
  }

  /** Carried out once for each key. */
  @Mutation(() => LiftVolumeOverridePayloadType, {
    description: 'Takes a stated volume back: the volume is what attendance tells again, or X without any.',
  })
  async liftVolumeOverride(
    @Arg('input', () => LiftVolumeOverrideInput, { description: 'The measure and why.' })
    input: LiftVolumeOverrideInput,
    @Ctx() context: RequestContext,
  ): Promise<LiftVolumeOverridePayloadType> {
    return this.#changed(LIFT_VOLUME_OVERRIDE, input, undefined, context);
  }

  async #changed(
    operation: string,
    { idempotencyKey, otherText, ...input }: LiftVolumeOverrideInput,
    days: number | null | undefined,
    context: RequestContext,
  ): Promise<OverrideVolumePayloadType> {
    const viewer = this.#access.municipalViewerFor(operation, context.request.identity);
    const request = { ...input, otherText: otherText ?? '', days };
    const { outcome, volume, findings, reportedMonths } = await this.#service.change(
      viewer,
      operation,
      idempotencyKey,
      request,
    );
    return {
      outcome,
      volume: volume === undefined ? null : volumeTypeOf(volume),
      findings: findings.map(findingTypeOf),
      reportedMonths,
    };
  }
}
