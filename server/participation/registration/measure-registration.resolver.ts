import type { AccessService } from '../../access/index.js';
import { addMonths, type CalendarMonth, type PersonReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  InputRefusal,
  Mutation,
  PersonReferenceScalar,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import { ChangeMeasureInput, RegisterMeasureInput, WithdrawMeasureInput } from './measure.inputs.graphql.js';
import type { MeasureChange } from './measure-change.js';
import { MEASURE_OPERATIONS, MeasureRegistrationService } from './measure-registration.service.js';
import {
  ChangeMeasurePayloadType,
  PersonMeasuresType,
  RegisterMeasurePayloadType,
  WithdrawMeasurePayloadType,
} from './person-measures.graphql.js';
import { measurePayloadOf, personMeasuresTypeOf } from './person-measures.graphql-mapping.js';
import { MONTH_LIMIT } from './person-measures.js';
import { PERSON_MEASURES, PersonMeasuresService } from './person-measures.service.js';

/** Measures of one person, without a household. */
@Resolver()
export class MeasureRegistrationResolver {
  readonly #access: AccessService;
  readonly #reading: PersonMeasuresService;
  readonly #service: MeasureRegistrationService;

  constructor(parts: ParticipationParts) {
    this.#access = parts.access;
    this.#reading = new PersonMeasuresService(parts);
    this.#service = new MeasureRegistrationService(parts);
  }

  /** Answers from one transaction. */
  @Query(() => PersonMeasuresType, {
    description:
      "A person's measures, month by month. For labour-market officers and providers: what they and, for officers, their providers have stated of own participants. For caseworkers and unit managers: of adults of own households, with what others have stated where the boards are one or a ground for disclosure covers the month. Every reading is logged.",
  })
  async personMeasures(
    @Arg('personReference', () => PersonReferenceScalar, {
      description: "The host's reference to the person.",
    })
    personReference: PersonReference,
    @Arg('from', () => CalendarMonthScalar, { description: 'First month.' })
    from: CalendarMonth,
    @Arg('to', () => CalendarMonthScalar, { description: 'Last month; 1 to 36 months are read.' })
    to: CalendarMonth,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why; needed for a person with a protected identity, by who has been named to open it.',
    })
    reason: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PersonMeasuresType> {
    const viewer = this.#access.municipalViewerFor(PERSON_MEASURES, context.request.identity);
    if (to < from || to >= addMonths(from, MONTH_LIMIT)) throw new InputRefusal(MONTHS);
    const request = { personReference, from, to, reason: reason ?? undefined };
    return personMeasuresTypeOf(await this.#reading.read(viewer, request));
  }

  /** Carried out once for each key. */
  @Mutation(() => RegisterMeasurePayloadType, {
    description: 'Registers a measure of an own participant, for any month that has begun.',
  })
  async registerMeasure(
    @Arg('input', () => RegisterMeasureInput, { description: 'The measure.' })
    { idempotencyKey, days, provider, ...input }: RegisterMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterMeasurePayloadType> {
    const otherText = input.otherText ?? '';
    const entry = { otherText, days: days ?? null, provider: provider ?? null };
    const reason = input.reason ?? undefined;
    return this.#changed(idempotencyKey, { ...input, kind: 'register', otherText, entry, reason }, context);
  }

  /** Carried out once for each key. */
  @Mutation(() => ChangeMeasurePayloadType, {
    description: 'Changes a registered measure: its days, who gave it, and the text of another measure.',
  })
  async changeMeasure(
    @Arg('input', () => ChangeMeasureInput, { description: 'The measure, as it shall be.' })
    { idempotencyKey, days, provider, newOtherText, ...input }: ChangeMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeMeasurePayloadType> {
    const otherText = input.otherText ?? '';
    const entry = { otherText: newOtherText ?? otherText, days: days ?? null, provider: provider ?? null };
    const reason = input.reason ?? undefined;
    return this.#changed(idempotencyKey, { ...input, kind: 'change', otherText, entry, reason }, context);
  }

  /** Carried out once for each key. */
  @Mutation(() => WithdrawMeasurePayloadType, {
    description: 'Withdraws a registered measure, with a reason. Its history stays.',
  })
  async withdrawMeasure(
    @Arg('input', () => WithdrawMeasureInput, { description: 'The measure and why.' })
    { idempotencyKey, ...input }: WithdrawMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawMeasurePayloadType> {
    const otherText = input.otherText ?? '';
    return this.#changed(
      idempotencyKey,
      { ...input, kind: 'withdraw', otherText, entry: undefined },
      context,
    );
  }

  async #changed(
    key: RequestKey,
    change: MeasureChange,
    context: RequestContext,
  ): Promise<RegisterMeasurePayloadType> {
    const operation = MEASURE_OPERATIONS[change.kind];
    const viewer = this.#access.municipalViewerFor(operation, context.request.identity);
    return measurePayloadOf(await this.#service.change(viewer, key, change));
  }
}

const MONTHS = {
  sv: `Ange en första och en sista månad, högst ${MONTH_LIMIT} månader.`,
  en: `Give a first and a last month, at most ${MONTH_LIMIT} months.`,
};
