import type { AccessService } from '../../access/index.js';
import { type CalendarMonth, isHostReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  PageSizeScalar,
  pageOf,
  placeOf,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { SilentHouseholdConnectionType } from './not-heard-from.graphql.js';
import { silentHouseholdTypeOf } from './not-heard-from.graphql-mapping.js';
import { NOT_HEARD_FROM, type NotHeardFromService } from './not-heard-from.service.js';

/** The query `notHeardFrom`. */
@Resolver()
export class NotHeardFromResolver {
  readonly #access: AccessService;
  readonly #service: NotHeardFromService;

  constructor(access: AccessService, service: NotHeardFromService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => SilentHouseholdConnectionType, {
    description:
      "Households of the viewer's units with assistance the month before, or closed in the month without a reason, and with no assistance and no closing reason since. Households with a protected adult are left out, unless the viewer has been named and gives a reason. Every reading is logged.",
  })
  async notHeardFrom(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month without assistance.' })
    month: CalendarMonth,
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
  ): Promise<SilentHouseholdConnectionType> {
    const viewer = this.#access.municipalViewerFor(NOT_HEARD_FROM, request.identity);
    const [place = ''] =
      after == null ? [] : placeOf(after, 1, ([reference]) => isHostReference(String(reference)));
    const found = await this.#service.list(viewer, {
      month,
      first,
      after: String(place),
      reason: reason ?? '',
    });
    return pageOf(
      found,
      { first, isFirst: place === '' },
      {
        nodeOf: (silent) => silentHouseholdTypeOf(silent, this.#service.planFor(silent)),
        keyOf: ({ household }) => [household.reference],
      },
    );
  }
}
