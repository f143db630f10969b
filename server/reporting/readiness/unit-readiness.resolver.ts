import type { AccessService } from '../../access/index.js';
import type { CalendarMonth, HouseholdReference } from '../../kernel/index.js';
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
  type RequestContext,
  Resolver,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import { ReadinessCategoryEnum, readinessCountsOf, readinessGroupTypeOf } from './readiness.graphql.js';
import { type AssignedItem, groupItems } from './readiness-group.js';
import type { ReadinessCategory } from './readiness-item.js';
import { UnitReadinessItemConnectionType, UnitReadinessType } from './unit-readiness.graphql.js';
import {
  comparePlaces,
  placeOfItem,
  UNIT_READINESS,
  UNIT_READINESS_ITEMS,
  type UnitReadinessService,
} from './unit-readiness.service.js';

const VALUES_OF_A_PLACE = 5;

/** The queries `unitReadiness` and `unitReadinessItems`. */
@Resolver()
export class UnitReadinessResolver {
  readonly #access: AccessService;
  readonly #service: UnitReadinessService;

  constructor(access: AccessService, service: UnitReadinessService) {
    this.#access = access;
    this.#service = service;
  }

  /** In figures. */
  @Query(() => UnitReadinessType, {
    description:
      "How far the month's registering has come in the viewer's units, by unit and caseworker. Logged.",
  })
  async unitReadiness(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' })
    month: CalendarMonth,
    @Ctx() { request }: RequestContext,
  ): Promise<UnitReadinessType> {
    const viewer = this.#access.municipalViewerFor(UNIT_READINESS, request.identity);
    const { persons, items, findings } = await this.#service.read(viewer, month);
    const groups = groupItems(items, ({ caseworker }) => caseworker);
    return {
      month,
      persons,
      counts: readinessCountsOf(groups),
      groups: groups.map(readinessGroupTypeOf),
      findings: findings.map((finding) => findingTypeOf(finding)),
    };
  }

  /** The list behind each figure. */
  @Query(() => UnitReadinessItemConnectionType, {
    description:
      "What is left to register in the viewer's units, household by household. Every reading is logged.",
  })
  async unitReadinessItems(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' })
    month: CalendarMonth,
    @Arg('category', () => ReadinessCategoryEnum, { nullable: true, description: 'Only of this category.' })
    category: ReadinessCategory | null | undefined,
    @Arg('caseworker', () => UserReferenceScalar, {
      nullable: true,
      description: 'Only with this caseworker.',
    })
    caseworker: string | null | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'At most so many, 1 to 100.' })
    first: number,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description: 'The place after which the page begins; left out for the first page.',
    })
    after: string | null | undefined,
    @Ctx() { request }: RequestContext,
  ): Promise<UnitReadinessItemConnectionType> {
    const viewer = this.#access.municipalViewerFor(UNIT_READINESS_ITEMS, request.identity);
    const place = after == null ? undefined : placeOf(after, VALUES_OF_A_PLACE).map(String);
    const asked = (items: readonly AssignedItem[]): readonly AssignedItem[] =>
      items
        .filter((item) => category == null || item.category === category)
        .filter((item) => caseworker == null || item.caseworker === caseworker)
        .filter((item) => place === undefined || comparePlaces(placeOfItem(item), place) > 0);
    const shown = (items: readonly AssignedItem[]): readonly AssignedItem[] => asked(items).slice(0, first);
    const { items } = await this.#service.readItems(viewer, month, shown);
    return pageOf(
      asked(items).slice(0, first + 1),
      { first, isFirst: place === undefined },
      { nodeOf: itemTypeOf, keyOf: placeOfItem },
    );
  }
}

function itemTypeOf({ unit, caseworker, household, category, finding }: AssignedItem) {
  // Of the rows of the database: the host's own reference.
  const householdReference = household as HouseholdReference;
  return {
    unit,
    caseworker: caseworker || null,
    householdReference,
    category,
    finding: findingTypeOf(finding),
  };
}
