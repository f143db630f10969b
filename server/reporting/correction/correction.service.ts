import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import {
  type PlacedCorrectedRow,
  selectCorrectedRows,
  selectCorrection,
} from './correction-reading.repository.js';
import type { ReportCorrection } from './report-correction.js';

/** The operations that this service serves, as the policies name them. */
export const REPORT_CORRECTION = 'Query.reportCorrection';
export const CORRECTED_ROWS = 'Query.correctedRows';

/** Which correction of the viewer's municipality; the month's latest where no revision is named. */
export interface CorrectionOfMonth {
  readonly month: CalendarMonth;
  readonly revision?: number;
}

/** What the service works with. */
export interface CorrectionParts extends RequestParts {
  readonly definitions: ReportDefinitions;
}

/** Tells the reporter what a correction changes from what was submitted, who changed it and why. */
export class CorrectionService {
  readonly #parts: CorrectionParts;

  constructor(parts: CorrectionParts) {
    this.#parts = parts;
  }

  /** In numbers; undefined where the month has no such correction. */
  read(viewer: MunicipalViewer, asked: CorrectionOfMonth): Promise<ReportCorrection | undefined> {
    return asViewer(this.#parts, viewer, (client) => this.#find(client, viewer, asked));
  }

  /** Row by row, from the place after the given one. Rows of the report are persons' data: the reading is logged. */
  rows(
    viewer: MunicipalViewer,
    asked: CorrectionOfMonth,
    { first, after }: { readonly first: number; readonly after: number },
  ): Promise<readonly PlacedCorrectedRow[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const found = await this.#find(client, viewer, asked);
      const definition = this.#parts.definitions.inForce(asked.month);
      if (found === undefined || definition === undefined) return [];
      const { municipalityCode, subject: actor, role } = viewer;
      const { revision } = found;
      await this.#parts.audit(client, {
        ...{ municipalityCode, actor, role, action: 'read corrected rows' },
        subject: `report:${asked.month}`,
        details: { revision },
      });
      const correction = { month: asked.month, definitionId: definition.id, revision };
      return selectCorrectedRows(client, viewer, correction, { limit: first + 1, after });
    });
  }

  async #find(
    client: PoolClient,
    viewer: MunicipalViewer,
    { month, revision }: CorrectionOfMonth,
  ): Promise<ReportCorrection | undefined> {
    const definition = this.#parts.definitions.inForce(month);
    if (definition === undefined) return undefined;
    return await selectCorrection(client, viewer, { month, definitionId: definition.id, revision });
  }
}
