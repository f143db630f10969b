import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry, AuditSubject } from '../../audit/index.js';
import type { CodeLists } from '../../codes/index.js';
import { dateOfInstant } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { isStillClosed } from '../cells/index.js';
import {
  type SheetPart,
  type SheetScope,
  type SheetTotals,
  selectSheetPage,
  selectSheetTotals,
} from './month-sheet.repository.js';
import { type SheetHousehold, sheetHouseholdOf, wantsAttention } from './sheet-household.js';

/** The operations that this service serves, as the policies name them. */
export const MONTH_SHEET = 'Query.monthSheet';
export const MONTH_SHEET_TOTALS = 'Query.monthSheetTotals';

/** What the services of the sheet work with. */
export interface SheetParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** Whose sheet somebody asks for, and why protected persons are opened; empty where they are not. */
export interface SheetRequest extends SheetScope {
  readonly reason: string;
}

/** Which page of it. */
export interface SheetPageRequest extends SheetRequest, Pick<SheetPart, 'filter' | 'after'> {
  /** How many households a page holds. */
  readonly first: number;
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
   * A page of the households of the viewer's units, with one household more than fits where more follow. Logged in the
   * transaction that reads it, as one entry in which every household and person of the page can be found.
   * @throws Error where the reading cannot be logged
   */
  read(viewer: MunicipalViewer, request: SheetPageRequest): Promise<readonly SheetHousehold[]> {
    return asViewer(this.#parts, viewer, async (client, commit) => {
      const households = await this.#page(client, viewer, request);
      const shown = households.slice(0, request.first);
      const entry = entryOf(viewer, 'read month sheet', request, shown.flatMap(subjectsOf));
      await this.#parts.audit(client, entry, { commit });
      return households;
    });
  }

  /** The whole sheet in figures. @throws Error where the reading cannot be logged */
  totals(viewer: MunicipalViewer, request: SheetRequest): Promise<SheetTotals> {
    return asViewer(this.#parts, viewer, async (client) => {
      await this.#parts.audit(client, entryOf(viewer, 'read month sheet totals', request, []));
      const totals = await selectSheetTotals(client, viewer, request);
      const { closing } = totals;
      const today = dateOfInstant(this.#parts.clock.now());
      return closing !== null && isStillClosed(closing, today) ? totals : { ...totals, closing: null };
    });
  }

  async #page(
    client: PoolClient,
    viewer: MunicipalViewer,
    request: SheetPageRequest,
  ): Promise<readonly SheetHousehold[]> {
    const { access, codeLists } = this.#parts;
    const searching = request.filter === 'with-findings';
    const wanted = request.first + 1;
    const limit = searching ? SEARCHED_AT_A_TIME : wanted;
    const list = codeLists.measuresInForce(request.month);
    const found: SheetHousehold[] = [];
    for (let after = request.after; ; ) {
      const rows = await selectSheetPage(client, viewer, request, { filter: request.filter, after, limit });
      const judged = rows
        .filter(({ unit }) => access.mayReach(MONTH_SHEET, viewer, { ...viewer, unit }))
        .map((row) => sheetHouseholdOf(row, request.month, list));
      found.push(...(searching ? judged.filter(wantsAttention) : judged));
      const last = rows.at(-1);
      if (!searching || last === undefined || rows.length < limit || found.length >= wanted)
        return found.slice(0, wanted);
      after = last.reference;
    }
  }
}

function entryOf(
  { municipalityCode, subject, role }: MunicipalViewer,
  action: string,
  { month, reason }: SheetRequest,
  subjects: readonly AuditSubject[],
): AuditEntry {
  const about = { subject: `month:${month}` as const, subjects, reason, details: { month } };
  return { municipalityCode, actor: subject, role, action, ...about };
}

function subjectsOf({ reference, adults }: SheetHousehold): readonly AuditSubject[] {
  return [`household:${reference}`, ...adults.map((adult) => `person:${adult.reference}` as const)];
}
