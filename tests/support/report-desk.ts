import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { HostContract, Identity } from '@avstamp/plugin-sdk';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { type CompiledReport, REPORT_FORMATS } from '../../server/reporting/index.js';
import { answerTo, askChange } from './ask-as.js';
import { reporter } from './invented-identities.js';
import { query } from './query.js';
import { ReportWorkshop } from './report-workshop.js';
import { type Answer, type RunningPlugin, startPlugin } from './running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

/** A second reporter of Stockholm. */
export const colleague: Identity = { ...reporter, subject: 'colleague' };

const REVISION = `revision status contentHash proofHash acknowledgedWarnings statusText { sv en }
  files { name sha256 bytes rows path } findings { rule severity count }
  counts { households answeredHouseholds unanswered closures }
  acknowledgements { rule runningNumber reason acknowledgedBy }
  events { event actor role reason } receipts { sha256 kind says text addedBy }`;
const REPORT = `month state statusText { sv en } changedAfterCompile changedParts fourEyes
  collection { opens closes } revisions { ${REVISION} }
  steps { step allowed findings { rule severity } }`;
const READ = `query ($month: CalendarMonth!) { monthlyReport(month: $month) { ${REPORT} } }`;

/** A revision as the tests ask for it. */
export interface AskedRevision {
  readonly revision: number;
  readonly status: string;
  readonly contentHash: string;
  readonly proofHash: string | null;
  readonly acknowledgedWarnings: number;
  readonly statusText: { readonly sv: string; readonly en: string };
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly path: string }[];
  readonly acknowledgements: readonly { readonly runningNumber: number; readonly reason: string }[];
  readonly events: readonly { readonly event: string; readonly actor: string; readonly reason: string }[];
  readonly receipts: readonly { readonly says: string }[];
}

/** A month as the tests ask for it. */
export interface AskedMonth {
  readonly state: string;
  readonly statusText: { readonly sv: string; readonly en: string };
  readonly changedAfterCompile: boolean;
  readonly revisions: readonly AskedRevision[];
  readonly steps: readonly {
    readonly step: string;
    readonly allowed: boolean;
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

/** What became of a step. */
export interface AskedStep {
  readonly outcome: string;
  readonly report: AskedMonth;
  readonly findings: readonly { readonly rule: string }[];
}

/** The mutations that take a step. */
export type StepMutation =
  | 'approveReport'
  | 'withdrawApproval'
  | 'submitReport'
  | 'addReceipt'
  | 'requestReceipt';

/** A running module with reports of its own: a database, folders, and Stockholm's March of 2013. */
export class ReportDesk {
  private constructor(
    readonly workshop: ReportWorkshop,
    readonly plugin: RunningPlugin,
    readonly store: TemporaryFolder,
  ) {}

  static async open(parts: Partial<HostContract> = {}): Promise<ReportDesk> {
    const workshop = await ReportWorkshop.open();
    const store = await temporaryFolder();
    const host = { databaseUrls: workshop.database.urls, fileStore: { folder: store.path }, ...parts };
    const desk = new ReportDesk(workshop, await startPlugin(host), store);
    await workshop.households('0180', [{ name: 'A' }, { name: 'B', coApplicant: true }]);
    await workshop.measures('0180', [
      { person: 'A-1', code: 2, days: 5 },
      { person: 'B-1', code: 0 },
    ]);
    return desk;
  }

  async close(): Promise<void> {
    await this.plugin.stop();
    await this.workshop.close();
    await this.store.remove();
  }

  /** The folder of all reports. */
  get folder(): string {
    return join(this.store.path, 'reports');
  }

  /** A path in the folder of a revision of March. */
  path(name: string, revision = 1): string {
    const version = revision === 1 ? [] : [`version-${revision}`];
    return join(this.folder, '2013-03', '0180', ...version, name);
  }

  compile(actor = 'avstamp-monthly-report', role = 'job'): Promise<CompiledReport> {
    return this.workshop.service.compile({
      municipalityCode: municipalityCode('0180'),
      month: calendarMonth('2013-03'),
      definition: this.workshop.definition,
      formats: REPORT_FORMATS,
      folder: this.folder,
      actor,
      role,
      now: new Date('2013-04-03T08:00:00Z'),
    });
  }

  async read(identity = reporter, month = '2013-03'): Promise<AskedMonth> {
    return answerTo(await this.plugin.ask(READ, { month }, identity), 'monthlyReport');
  }

  /** Takes a step with the latest revision as it stands, unless the input says otherwise. */
  async step(mutation: StepMutation, input: object = {}, identity = reporter): Promise<AskedStep> {
    return answerTo(await this.ask(mutation, input, identity), mutation);
  }

  /** The same, with whatever comes of it. */
  async ask(mutation: StepMutation, input: object = {}, identity = reporter): Promise<Answer> {
    const [latest] = (await this.read()).revisions;
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      outcome report { ${REPORT} } findings { rule severity message { sv } } } }`;
    const seen = {
      month: '2013-03',
      expectedRevision: latest?.revision ?? 1,
      ...(mutation.endsWith('Receipt') ? {} : { expectedContentHash: latest?.contentHash ?? 'none' }),
    };
    return askChange(this.plugin, document, { idempotencyKey: randomUUID(), ...seen, ...input }, identity);
  }

  /** Compiles, approves as a colleague and submits. */
  async submitted(): Promise<AskedStep> {
    await this.compile();
    await this.step('approveReport', {}, colleague);
    return await this.step('submitReport');
  }

  /** Rows that a statement gives to the database's owner. */
  rows<Row extends Record<string, unknown>>(
    statement: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return query<Row>(this.workshop.database.urls.admin, statement, values);
  }
}
