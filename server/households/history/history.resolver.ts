import type { AccessService } from '../../access/index.js';
import type { CalendarMonth, HouseholdReference, PersonReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  HouseholdReferenceScalar,
  PageSizeScalar,
  PersonReferenceScalar,
  placeOf,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { RegisteredChangeConnectionType } from './history.graphql.js';
import { historyConnectionOf } from './history.graphql-mapping.js';
import type { HistoryPart } from './history.repository.js';
import { type HistoryService, HOUSEHOLD_HISTORY, PERSON_HISTORY } from './history.service.js';

const PAGE = 'How many changes the page holds, at most 100.';
const GO_ON = 'Where to go on; the newest change where it is left out.';
const ONE_MONTH = 'Only changes of this month; of all where it is left out.';

/** The queries `householdHistory` and `personHistory`. */
@Resolver()
export class HistoryResolver {
  readonly #access: AccessService;
  readonly #service: HistoryService;

  constructor(access: AccessService, service: HistoryService) {
    this.#access = access;
    this.#service = service;
  }

  /** For social services. */
  @Query(() => RegisteredChangeConnectionType, {
    description:
      'Every change of what is registered of a household of own units and of its adults: who, when, why, before and after; newest first. Every reading is logged.',
  })
  async householdHistory(
    @Arg('householdReference', () => HouseholdReferenceScalar, { description: 'The household.' })
    household: HouseholdReference,
    @Arg('month', () => CalendarMonthScalar, { nullable: true, description: ONE_MONTH })
    month: CalendarMonth | null,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: PAGE }) first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: GO_ON }) after: string | null,
    @Arg('protectedReason', () => ReasonScalar, {
      nullable: true,
      description: 'Why protected persons are opened, for the log.',
    })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredChangeConnectionType> {
    const viewer = this.#access.municipalViewerFor(HOUSEHOLD_HISTORY, context.request.identity);
    const part = partOf(month, first, after);
    const rows = await this.#service.ofHousehold(viewer, household, part, protectedReason ?? undefined);
    return historyConnectionOf(rows, { first, isFirst: after == null });
  }

  /** For those who work with the person. */
  @Query(() => RegisteredChangeConnectionType, {
    description:
      'Every change of what labour-market units and providers have registered of a person that an own unit works with; newest first. Every reading is logged.',
  })
  async personHistory(
    @Arg('personReference', () => PersonReferenceScalar, { description: 'The person.' })
    person: PersonReference,
    @Arg('month', () => CalendarMonthScalar, { nullable: true, description: ONE_MONTH })
    month: CalendarMonth | null,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: PAGE }) first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: GO_ON }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredChangeConnectionType> {
    const viewer = this.#access.municipalViewerFor(PERSON_HISTORY, context.request.identity);
    const rows = await this.#service.ofPerson(viewer, person, partOf(month, first, after));
    return historyConnectionOf(rows, { first, isFirst: after == null });
  }
}

function partOf(month: CalendarMonth | null, first: number, after: string | null): HistoryPart {
  const [place] = after == null ? [] : placeOf(after, 1);
  // A place that is no number is none of a history: nothing comes before it.
  const before = place === undefined ? undefined : typeof place === 'number' ? place : 0;
  return { month: month ?? undefined, before, limit: first + 1 };
}
