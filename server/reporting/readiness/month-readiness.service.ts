import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, dateOfInstant } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { type CountedDay, selectReadinessDays, selectReadinessGroups } from './kept-readiness.repository.js';
import type { ReadinessGroup } from './readiness-group.js';
import { type KeptReminder, selectReminders } from './reminder.repository.js';

export const MONTH_READINESS = 'Query.monthReadiness';
export const READINESS_ROWS = 'Query.readinessRows';

/** What was counted last, day by day, and who has been reminded. */
export interface KeptReadiness {
  readonly groups: readonly ReadinessGroup[];
  readonly days: readonly CountedDay[];
  readonly reminders: readonly KeptReminder[];
  /** The Swedish day on which it was read, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Tells the reporter how far the whole municipality has come: figures and pseudonyms, no person. */
export class MonthReadinessService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** What is kept of the month. */
  read(viewer: MunicipalViewer, month: CalendarMonth): Promise<KeptReadiness> {
    return asViewer(this.#parts, viewer, async (client) => {
      const [groups, days, reminders] = await Promise.all([
        selectReadinessGroups(client, viewer.municipalityCode, month),
        selectReadinessDays(client, viewer.municipalityCode, month),
        selectReminders(client, viewer.municipalityCode, month),
      ]);
      return { groups, days, reminders, today: dateOfInstant(this.#parts.clock.now()) };
    });
  }

  /** The groups of which pseudonyms are shown. Rows of the report are persons' data: the reading is logged. */
  readRows(viewer: MunicipalViewer, month: CalendarMonth): Promise<readonly ReadinessGroup[]> {
    const { municipalityCode, subject: actor, role } = viewer;
    return asViewer(this.#parts, viewer, async (client) => {
      await this.#parts.audit(client, {
        ...{ municipalityCode, actor, role, action: 'read readiness rows' },
        subject: `report:${month}`,
        details: { month },
      });
      return selectReadinessGroups(client, municipalityCode, month);
    });
  }
}
