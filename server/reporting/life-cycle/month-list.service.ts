import type { MunicipalViewer } from '../../access/index.js';
import { addMonths, type CalendarMonth, monthOfInstant } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import type { LifeCycleParts } from './life-cycle-parts.js';
import { type ListedMonth, selectMonths } from './month-list.repository.js';

/** The operation that this service serves, as the policies name it. */
export const MONTHLY_REPORTS = 'Query.monthlyReports';

/** Which page of the list. */
export interface MonthPage {
  readonly first: number;
  readonly after: CalendarMonth | undefined;
}

/** Lists the months that a municipality has reported, or should have. */
export class MonthListService {
  readonly #parts: LifeCycleParts;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
  }

  /** A page of months, latest first, with one more than fits where more follow. */
  list(viewer: MunicipalViewer, { first, after }: MonthPage): Promise<readonly ListedMonth[]> {
    const due = addMonths(monthOfInstant(this.#parts.clock.now()), -1);
    const part = { due, after, limit: first + 1 };
    return asViewer(this.#parts, viewer, (client) =>
      selectMonths(client, viewer, this.#parts.definitions, part),
    );
  }
}
