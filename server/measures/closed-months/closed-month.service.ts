import type { MunicipalViewer } from '../../access/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  dateOfInstant,
  type Finding,
  monthOfDate,
} from '../../kernel/index.js';
import { carryOutOnce, lockSubjects, type RequestKey, type RequestParts } from '../../requests/index.js';
import { isStillClosed, monthName, registrationMonthRules } from '../cells/index.js';
import type { ClosedMonth } from './closed-month.js';
import { selectClosedMonth, writeClosedMonth } from './closed-month.repository.js';
import { closedUntilRules } from './closed-month.rules.js';

/** The operations that this service serves, as the policies name them. */
export const CLOSE_MONTH = 'Mutation.closeMonth';
export const OPEN_MONTH = 'Mutation.openMonth';

/** What somebody wants a month to be. */
export interface ClosedMonthChange {
  readonly month: CalendarMonth;
  readonly closed: boolean;
  readonly reason: string;
  /** The last day on which it is to be closed, `YYYY-MM-DD`; null without end, and for one that is opened. */
  readonly until: string | null;
  readonly expectedVersion: number;
}

/** What became of it. */
export interface ClosedMonthAnswer {
  readonly outcome: 'saved' | 'unchanged' | 'refused' | 'conflict';
  /** How the month stands now. */
  readonly month: ClosedMonth;
  readonly findings: readonly Finding[];
}

/** Closes months for registering, and opens them again. */
export class ClosedMonthService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /**
   * Closes or opens the month, once for the key. Waits for the registrations of the month that are under way: what
   * begins after the month was closed is refused, and what was saved before is in.
   * @throws DomainError CONFLICT where the key is another change's
   */
  change(viewer: MunicipalViewer, key: RequestKey, asked: ClosedMonthChange): Promise<ClosedMonthAnswer> {
    const { month, closed, reason, until, expectedVersion } = asked;
    const operation = closed ? CLOSE_MONTH : OPEN_MONTH;
    return carryOutOnce(this.#parts, viewer, { operation, key, request: asked }, async (client) => {
      await lockSubjects(client, viewer, [monthName({ month })]);
      const today = dateOfInstant(this.#parts.clock.now());
      const now = onDay(await selectClosedMonth(client, viewer, month), today);
      const findings = [
        ...applyRules(registrationMonthRules, { month, thisMonth: monthOfDate(today), closing: undefined }),
        ...applyRules(closedUntilRules, { until, today }),
      ];
      const outcome = outcomeOf(now, asked, findings);
      if (outcome === 'saved') await writeClosedMonth(client, viewer, { month, closed, reason, until });
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: closed ? 'close month' : 'open month',
        subject: `month:${month}`,
        reason,
        details: { month, outcome, ...(until === null ? {} : { until }) },
      });
      const after = { month, closed, reason, until, contact: now.contact, version: expectedVersion + 1 };
      return { outcome, month: outcome === 'saved' ? after : now, findings };
    });
  }
}

function outcomeOf(
  now: ClosedMonth,
  { closed, until, expectedVersion }: ClosedMonthChange,
  findings: readonly Finding[],
): ClosedMonthAnswer['outcome'] {
  if (blocks(findings)) return 'refused';
  if (now.version !== expectedVersion) return 'conflict';
  return now.closed === closed && now.until === until ? 'unchanged' : 'saved';
}

/** The month as it stands on the day: one whose closing has ended is open. */
function onDay(month: ClosedMonth, today: string): ClosedMonth {
  return isStillClosed(month, today) ? month : { ...month, closed: false, until: null };
}
