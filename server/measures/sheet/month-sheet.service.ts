import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import type { CodeLists } from '../../codes/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import {
  type SheetPart,
  type SheetScope,
  type SheetTotals,
  selectSheetPage,
  selectSheetTotals,
} from './month-sheet.repository.js';
import { type SheetHousehold, sheetHouseholdOf, wantsAttention } from './sheet-household.js';

/** The operation that this service serves, as the policies name it. */
export const MONTH_SHEET = 'Query.monthSheet';

/** What the services of the sheet work with. */
export interface SheetParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** What somebody asks of the sheet. */
export interface SheetRequest extends SheetScope, Pick<SheetPart, 'filter' | 'after'> {
  /** How many households a page holds. */
  readonly first: number;
  /** Why protected persons are opened; empty where they are not. */
  readonly reason: string;
  readonly withTotals: boolean;
}

/** A page of the sheet, with one household more than fits where more follow. */
export interface SheetPage {
  readonly closedBecause: string | null;
  readonly households: readonly SheetHousehold[];
  /** Undefined where they were not asked for. */
  readonly totals: SheetTotals | undefined;
}

/** How many households are read at a time in the search for those with findings. */
const SEARCHED_AT_A_TIME = 200;

/** Reads a month's sheet for a viewer. */
export class MonthSheetService {
  readonly #parts: SheetParts;

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  /**
   * A page of the households of the viewer's units, logged in the transaction that reads it as one entry in which every
   * household and person can be found.
   * @throws Error where the reading cannot be logged
   */
  read(viewer: MunicipalViewer, request: SheetRequest): Promise<SheetPage> {
    return asViewer(this.#parts, viewer, async (client) => {
      const page = await this.#page(client, viewer, request);
      const totals = request.withTotals ? await selectSheetTotals(client, viewer, request) : undefined;
      await this.#log(client, viewer, request, page.households.slice(0, request.first));
      return { ...page, totals };
    });
  }

  async #page(
    client: PoolClient,
    viewer: MunicipalViewer,
    request: SheetRequest,
  ): Promise<Omit<SheetPage, 'totals'>> {
    const searching = request.filter === 'with-findings';
    const wanted = request.first + 1;
    const limit = searching ? SEARCHED_AT_A_TIME : wanted;
    const list = this.#parts.codeLists.measuresInForce(request.month);
    const found: SheetHousehold[] = [];
    for (let after = request.after; ; ) {
      const { closedBecause, households } = await selectSheetPage(client, viewer, request, {
        filter: request.filter,
        after,
        limit,
      });
      const reached = households.filter(({ unit }) =>
        this.#parts.access.mayReach(MONTH_SHEET, viewer, { municipalityCode: viewer.municipalityCode, unit }),
      );
      const judged = reached.map((row) => sheetHouseholdOf(row, request.month, list));
      found.push(...(searching ? judged.filter(wantsAttention) : judged));
      const last = households.at(-1);
      if (!searching || last === undefined || households.length < limit || found.length >= wanted)
        return { closedBecause, households: found.slice(0, wanted) };
      after = last.reference;
    }
  }

  async #log(
    client: PoolClient,
    viewer: MunicipalViewer,
    { month, reason }: SheetRequest,
    households: readonly SheetHousehold[],
  ): Promise<void> {
    const subjects = households.flatMap(({ reference, adults }): AuditSubject[] => [
      `household:${reference}`,
      ...adults.map((adult) => `person:${adult.reference}` as const),
    ]);
    await this.#parts.audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: 'read month sheet',
      subject: `month:${month}`,
      subjects,
      reason,
      details: { month, households: households.length },
    });
  }
}
