import type { Notice } from '@avstamp/plugin-sdk';
import { answerTo } from './ask-as.js';
import { reporter } from './invented-identities.js';
import { insertInventedSheet } from './invented-sheet.js';
import { query } from './query.js';
import { type RunningPlugin, startPlugin } from './running-plugin.js';

/** What a reporter asks of a month. */
export const MONTH = `query ($month: CalendarMonth!) {
  monthReadiness(month: $month) {
    countedAt opens closes persons counts { category count text { sv } } groups { unit caseworker category rule count }
    days { day open unanswered } forecast { verdict pace paceNeeded openAtDeadline readyOn }
    reminders { dueOn recipient openCount deliveredAt }
  }
}`;
/** The month of the invented sheet. */
export const MARCH = { month: '2013-03' };

/** How far a month has come, as it is asked for above; a unit's has less. */
export interface Readiness {
  readonly persons: number;
  readonly counts: readonly { readonly category: string; readonly count: number }[];
  readonly groups: readonly object[];
  readonly days: readonly object[];
  readonly forecast: object;
  readonly reminders: readonly object[];
  readonly countedAt: string | null;
  readonly closes?: string | null;
}

/** The counts by category. */
export const counted = ({ counts }: Readiness): Record<string, number> =>
  Object.fromEntries(counts.map(({ category, count }) => [category, count]));

/** A host that names anna for the household A, sends notices or refuses to, and has a clock that is set. */
export class ReadinessHost {
  now = '2013-04-03T08:00:00Z';
  refuses = false;
  readonly sent: Notice[] = [];

  private constructor(private readonly opened: { plugin?: RunningPlugin } = {}) {}

  /** Opens it on the invented sheet, with a closing of the household B that has no reason. */
  static async open(): Promise<ReadinessHost> {
    const host = new ReadinessHost();
    host.opened.plugin = await startPlugin(
      {
        clock: { now: () => new Date(host.now) },
        caseload: {
          caseworkersOf: async (_, households) =>
            new Map(
              households.filter((household) => household === 'A').map((household) => [household, 'anna']),
            ),
        },
        notifications: {
          send: async (notice) => {
            if (host.refuses) throw new Error('no post today');
            host.sent.push(notice);
          },
        },
      },
      { withJobs: true },
    );
    await insertInventedSheet(host.plugin.database.urls.admin);
    await host.sql(
      `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'B', '2013-03-20')`,
    );
    return host;
  }

  get plugin(): RunningPlugin {
    if (this.opened.plugin === undefined) throw new Error('not open');
    return this.opened.plugin;
  }

  sql<Row extends object>(text: string): Promise<readonly Row[]> {
    return query<Row>(this.plugin.database.urls.admin, text);
  }

  /** @param month March, of the invented sheet, where none is named */
  async monthReadiness(month = MARCH.month): Promise<Readiness> {
    return answerTo<Readiness>(await this.plugin.ask(MONTH, { month }, reporter), 'monthReadiness');
  }
}
