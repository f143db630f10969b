import type { AccessService } from '../../access/index.js';
import type { CalendarMonth, HouseholdReference } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  findingTypeOf,
  HouseholdReferenceScalar,
  InputRefusal,
  Query,
  ReasonScalar,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { cellEntryTypeOf } from '../cells/cell.graphql-mapping.js';
import { CarriedForwardType } from './carry-forward.graphql.js';
import type { CarriedForward } from './carry-forward.js';
import { CARRY_FORWARD, type CarryForwardService } from './carry-forward.service.js';
import { measureTypeOf } from './month-sheet.graphql-mapping.js';

const HOUSEHOLD_LIMIT = 100;
const TOO_MANY_HOUSEHOLDS = {
  sv: `Ange högst ${HOUSEHOLD_LIMIT} hushåll åt gången.`,
  en: `Give at most ${HOUSEHOLD_LIMIT} households at a time.`,
};

/** The query `carryForward`. */
@Resolver()
export class CarryForwardResolver {
  readonly #access: AccessService;
  readonly #service: CarryForwardService;

  constructor(access: AccessService, service: CarryForwardService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Query(() => [CarriedForwardType], {
    description:
      'What the month before proposes, at most 200 adults: for those of the households of whom nothing is registered yet. Nothing is saved; confirm with `saveMonth`.',
  })
  async carryForward(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month to propose for.' })
    month: CalendarMonth,
    @Arg('households', () => [HouseholdReferenceScalar], {
      description: `Households of the sheet, at most ${HOUSEHOLD_LIMIT}.`,
    })
    households: HouseholdReference[],
    @Arg('protectedReason', () => ReasonScalar, {
      nullable: true,
      description: 'Why protected persons are opened, for the log.',
    })
    protectedReason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CarriedForwardType[]> {
    const viewer = this.#access.municipalViewerFor(CARRY_FORWARD, context.request.identity);
    if (households.length > HOUSEHOLD_LIMIT) throw new InputRefusal(TOO_MANY_HOUSEHOLDS);
    const request = { month, households, protectedReason: protectedReason ?? '' };
    return (await this.#service.propose(viewer, request)).map(carriedForwardTypeOf);
  }
}

function carriedForwardTypeOf({ household, person, cells, leftOut }: CarriedForward): CarriedForwardType {
  return {
    householdReference: household,
    personReference: person,
    cells: cells.map(({ code, expectedVersion, entries }) => ({
      code,
      expectedVersion,
      entries: entries.map(cellEntryTypeOf),
    })),
    leftOut: leftOut.map(({ measure, findings }) => ({
      measure: measureTypeOf(measure),
      findings: findings.map(findingTypeOf),
    })),
  };
}
