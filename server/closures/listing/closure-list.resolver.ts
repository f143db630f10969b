import type { AccessService } from '../../access/index.js';
import { type CalendarMonth, isCalendarDate, isHostReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  findingTypeOf,
  PageSizeScalar,
  pageOf,
  placeOf,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { closureTypeOf } from '../closure.graphql.js';
import { ClosureFilterEnum, ListedClosureConnectionType } from './closure-list.graphql.js';
import type { ClosureFilter, ClosurePlace, ListedClosure } from './closure-list.js';
import { CLOSURES, type ClosureListService } from './closure-list.service.js';

/** The query `closures`. */
@Resolver()
export class ClosureListResolver {
  readonly #access: AccessService;
  readonly #service: ClosureListService;

  constructor(access: AccessService, service: ClosureListService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => ListedClosureConnectionType, {
    description:
      "The closings of a month in the viewer's units, by date. Voided ones are left out; households with a protected adult too, unless the viewer has been named and gives a reason. Every reading is logged.",
  })
  async closures(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month of the closings.' })
    month: CalendarMonth,
    @Arg('filter', () => ClosureFilterEnum, {
      defaultValue: ClosureFilterEnum.ALL,
      description: 'Which of them are listed.',
    })
    filter: ClosureFilter,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'At most so many, 1 to 100.' })
    first: number,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description: 'The place after which the page begins; left out for the first page.',
    })
    after: string | null | undefined,
    @Arg('reason', () => ReasonScalar, {
      nullable: true,
      description: 'Why, for the log; needed for households with a protected adult.',
    })
    reason: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<ListedClosureConnectionType> {
    const viewer = this.#access.municipalViewerFor(CLOSURES, request.identity);
    const place = after == null ? undefined : closurePlaceOf(after);
    const found = await this.#service.list(viewer, {
      month,
      filter,
      first,
      after: place,
      reason: reason ?? '',
    });
    return pageOf(
      found,
      { first, isFirst: place === undefined },
      {
        nodeOf: listedClosureTypeOf,
        keyOf: ({ closure, household }) => [closure.closedOn, household.reference],
      },
    );
  }
}

function closurePlaceOf(cursor: string): ClosurePlace {
  const [closedOn, householdReference] = placeOf(
    cursor,
    2,
    ([date, reference]) => isCalendarDate(String(date)) && isHostReference(String(reference)),
  );
  return { closedOn: String(closedOn), householdReference: String(householdReference) };
}

function listedClosureTypeOf({ household, closure, findings }: ListedClosure) {
  const { reference, municipalityCode, unit } = household;
  return {
    household: { reference, municipalityCode, unit },
    closure: closureTypeOf(closure),
    findings: findings.map(findingTypeOf),
  };
}
