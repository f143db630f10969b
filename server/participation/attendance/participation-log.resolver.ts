import type { AccessService } from '../../access/index.js';
import { type CalendarMonth, daysInMonth, firstDayOf, monthOfInstant } from '../../kernel/index.js';
import {
  Arg,
  CalendarDateScalar,
  CalendarMonthScalar,
  type Connection,
  Ctx,
  CursorScalar,
  InputRefusal,
  PageSizeScalar,
  PersonReferenceScalar,
  pageOf,
  placeOf,
  Query,
  type RequestContext,
  Resolver,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { Period } from '../participants/participation.repository.js';
import type { ParticipationParts } from '../participation-parts.js';
import { AbsenceReasonType } from './absence-reason.graphql.js';
import { LoggedParticipantConnectionType, type LoggedParticipantType } from './attendance.graphql.js';
import { loggedParticipantTypeOf } from './attendance.graphql-mapping.js';
import { PARTICIPATION_LOG, ParticipationLogService } from './participation-log.service.js';
import type { readAbsenceReasons } from './read-absence-reasons.js';

/** The queries `participationLog` and `absenceReasons`. */
@Resolver()
export class ParticipationLogResolver {
  readonly #access: AccessService;
  readonly #thisMonth: () => CalendarMonth;
  readonly #service: ParticipationLogService;
  readonly #absenceReasons: ReturnType<typeof readAbsenceReasons>;

  constructor(parts: ParticipationParts, absenceReasons: ReturnType<typeof readAbsenceReasons>) {
    this.#access = parts.access;
    this.#thisMonth = () => monthOfInstant(parts.clock.now());
    this.#service = new ParticipationLogService(parts);
    this.#absenceReasons = absenceReasons;
  }

  /** Answers from one transaction. */
  @Query(() => LoggedParticipantConnectionType, {
    description:
      "A unit's participation log of a day or a month: everybody who takes part then, with what has been recorded and the month's volumes. Nobody whose identity is protected is in it. For labour-market officers and providers of the unit; officers also see the logs of providers of whom they have handed over. Every reading is logged.",
  })
  async participationLog(
    @Arg('unit', () => UnitScalar, { description: 'The unit or provider.' })
    unit: string,
    @Arg('month', () => CalendarMonthScalar, {
      nullable: true,
      description: 'The month; give either this or a day.',
    })
    month: CalendarMonth | null | undefined,
    @Arg('day', () => CalendarDateScalar, {
      nullable: true,
      description: 'The day; give either this or a month.',
    })
    day: string | null | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 25, description: 'How many participants at most.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LoggedParticipantType>> {
    const viewer = this.#access.municipalViewerFor(PARTICIPATION_LOG, context.request.identity);
    const isFirst = after === null || after === undefined;
    const found = await this.#service.page(viewer, {
      unit,
      period: periodOf(month ?? undefined, day ?? undefined),
      after: isFirst ? '' : PersonReferenceScalar.parseValue(placeOf(after, 1)[0]),
      limit: first + 1,
    });
    return pageOf(
      found,
      { first, isFirst },
      { nodeOf: loggedParticipantTypeOf, keyOf: ({ participation }) => [participation.personReference] },
    );
  }

  /** Answers from what ships with the module. */
  @Query(() => [AbsenceReasonType], {
    description: 'The reasons for absence to choose among in a month; at most 100.',
  })
  absenceReasons(
    @Arg('month', () => CalendarMonthScalar, {
      nullable: true,
      description: 'The month; this one if left out.',
    })
    month: CalendarMonth | null | undefined,
  ): readonly AbsenceReasonType[] {
    return this.#absenceReasons(month ?? this.#thisMonth()).reasons;
  }
}

function periodOf(month: CalendarMonth | undefined, day: string | undefined): Period {
  if (day !== undefined && month === undefined) return { from: day, to: day };
  if (month !== undefined && day === undefined) {
    return { from: firstDayOf(month), to: `${month}-${daysInMonth(month)}` };
  }
  throw new InputRefusal({
    sv: 'Ange antingen en månad eller en dag.',
    en: 'Give either a month or a day.',
  });
}
