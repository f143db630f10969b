import type { MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth, HouseholdReference } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import { type CarriedForward, carriedForward } from './carry-forward.js';
import { selectSheetPage } from './month-sheet.repository.js';
import type { SheetParts } from './month-sheet.service.js';
import { sheetHouseholdOf } from './sheet-household.js';

/** The operation that this service serves, as the policies name it. */
export const CARRY_FORWARD = 'Query.carryForward';

/** Which households somebody wants proposals for. */
export interface CarryForwardRequest {
  readonly month: CalendarMonth;
  readonly households: readonly HouseholdReference[];
  /** Why protected persons are opened; empty where they are not. */
  readonly protectedReason: string;
}

/** Proposes for a month what the month before has. */
export class CarryForwardService {
  readonly #parts: SheetParts;

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  /** The proposals for those of the households that stand on the viewer's sheet; nothing is saved. The reading is logged. */
  propose(
    viewer: MunicipalViewer,
    { month, households, protectedReason }: CarryForwardRequest,
  ): Promise<readonly CarriedForward[]> {
    const { access, audit, codeLists } = this.#parts;
    const scope = { month, units: viewer.units, withProtected: protectedReason !== '' };
    const part = { filter: 'all', after: '', limit: households.length, households } as const;
    const list = codeLists.measuresInForce(month);
    return asViewer(this.#parts, viewer, async (client) => {
      const rows = await selectSheetPage(client, viewer, scope, part);
      const proposals = rows
        .filter(({ unit }) => access.mayReach(CARRY_FORWARD, viewer, { ...viewer, unit }))
        .flatMap((row) => carriedForward(sheetHouseholdOf(row, month, list), month, list));
      await audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'propose from the month before',
        subject: `month:${month}`,
        subjects: proposals.map(({ person }) => `person:${person}` as const),
        reason: protectedReason,
        details: { month },
      });
      return proposals;
    });
  }
}
