import type { Clock } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { type CalendarMonth, DomainError, dateOfInstant } from '../../kernel/index.js';
import {
  Arg,
  CalendarDateScalar,
  CalendarMonthScalar,
  type Connection,
  CursorScalar,
  PageSizeScalar,
  PlainTextScalar,
  pageOf,
  placeOf,
  Query,
  Resolver,
} from '../../platform/graphql/index.js';
import type { ReportDefinitions } from '../../reporting/index.js';
import { ReportingCompletenessType } from './completeness.graphql.js';
import {
  MunicipalityReportingConnectionType,
  type MunicipalityReportingType,
} from './reporting-status.graphql.js';
import type { ReportingStatus } from './reporting-status.js';
import { reportingStatus } from './status.service.js';

const OF_DEFINITION = 'The report definition; the one in force in the month where it is not given.';
const ON_DAY = 'The day that reminders are told for; today where it is not given.';

/** The queries `reportingStatus` and `reportingCompleteness`. */
@Resolver()
export class ReportingStatusResolver {
  readonly #pool: Pool;
  readonly #definitions: ReportDefinitions;
  readonly #clock: Clock;

  /** @param pool logged in as `avstamp_national` */
  constructor(pool: Pool, definitions: ReportDefinitions, clock: Clock) {
    this.#pool = pool;
    this.#definitions = definitions;
    this.#clock = clock;
  }

  /** A page of municipalities. */
  @Query(() => MunicipalityReportingConnectionType, {
    description:
      "Each municipality's report of a month: what has come in, what is missing. For the national role.",
  })
  async reportingStatus(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that is reported.' })
    month: CalendarMonth,
    @Arg('definitionId', () => PlainTextScalar, { nullable: true, description: OF_DEFINITION })
    definitionId: string | null | undefined,
    @Arg('today', () => CalendarDateScalar, { nullable: true, description: ON_DAY })
    today: string | null | undefined,
    @Arg('first', () => PageSizeScalar, {
      defaultValue: 50,
      description: 'How many municipalities, at most 100.',
    })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
  ): Promise<Connection<MunicipalityReportingType>> {
    const [place] = after === null || after === undefined ? [''] : placeOf(after, 1);
    const { municipalities } = await this.#status(month, definitionId, today);
    const found = municipalities.filter(({ code }) => code > String(place)).slice(0, first + 1);
    return pageOf(
      found,
      { first, isFirst: place === '' },
      { nodeOf: (one) => one, keyOf: ({ code }) => [code] },
    );
  }

  /** The shares, by county and for the country. */
  @Query(() => ReportingCompletenessType, {
    description:
      'How complete the reporting of a month is, and which reminders are due. For the national role.',
  })
  async reportingCompleteness(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month that is reported.' })
    month: CalendarMonth,
    @Arg('definitionId', () => PlainTextScalar, { nullable: true, description: OF_DEFINITION })
    definitionId: string | null | undefined,
    @Arg('today', () => CalendarDateScalar, { nullable: true, description: ON_DAY })
    today: string | null | undefined,
  ): Promise<ReportingCompletenessType> {
    const { days, municipalities: _each, ...status } = await this.#status(month, definitionId, today);
    return { ...status, opens: days.opens, closes: days.closes };
  }

  #status(
    month: CalendarMonth,
    definitionId: string | null | undefined,
    today: string | null | undefined,
  ): Promise<ReportingStatus> {
    const definition =
      definitionId === null || definitionId === undefined
        ? this.#definitions.inForce(month)
        : this.#definitions.withId(definitionId);
    if (definition === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_DEFINITION);
    const day = today ?? dateOfInstant(this.#clock.now());
    return reportingStatus(this.#pool, { definition, month, today: day });
  }
}

const NO_SUCH_DEFINITION = {
  sv: 'Rapportdefinitionen finns inte. Kontrollera månaden eller dess id.',
  en: 'The report definition does not exist. Check the month or its id.',
};
