import type { AccessService } from '../access/index.js';
import type { CalendarMonth, HouseholdReference } from '../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  HouseholdReferenceScalar,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../platform/graphql/index.js';
import { HouseholdMonthType } from './household-month.graphql.js';
import { householdMonthTypeOf } from './household-month.graphql-mapping.js';
import { HOUSEHOLD_MONTH, type HouseholdMonthService } from './household-month.service.js';

/** The query `householdMonth`. */
@Resolver()
export class HouseholdMonthResolver {
  readonly #access: AccessService;
  readonly #service: HouseholdMonthService;

  constructor(access: AccessService, service: HouseholdMonthService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => HouseholdMonthType, {
    description:
      'What is registered of a household for a month. For caseworkers and unit managers of the unit that handles it; every reading is logged. A household with a protected adult is opened by those named for that adult, and with a reason.',
  })
  async householdMonth(
    @Arg('householdReference', () => HouseholdReferenceScalar, {
      description: "The host's reference to the household.",
    })
    reference: HouseholdReference,
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' })
    month: CalendarMonth,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why the household is opened; needed where an adult of it is protected. Kept in the log.',
    })
    reason: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdMonthType> {
    const viewer = this.#access.municipalViewerFor(HOUSEHOLD_MONTH, context.request.identity);
    const facts = await this.#service.read(viewer, { reference, month, reason: reason ?? undefined });
    return householdMonthTypeOf(facts, this.#service.findings(facts));
  }
}
