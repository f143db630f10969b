import { answerTo } from './ask-as.js';
import { reporter } from './invented-identities.js';
import { colleague, ReportDesk } from './report-desk.js';

const CORRECTION = `query ($month: CalendarMonth!, $revision: Int) {
  reportCorrection(month: $month, revision: $revision) { revision comparedWith comparable changed added gone } }`;
const ROWS = `query ($month: CalendarMonth!, $revision: Int, $first: PageSize, $after: Cursor) {
  correctedRows(month: $month, revision: $revision, first: $first, after: $after) {
    edges { node { section runningNumber kind cells { meaning { en } before after } causes { actor role unit kind reason changedAt } } }
    pageInfo { hasNextPage endCursor } } }`;

/** A correction in numbers, as the tests ask for it. */
export interface AskedCorrection {
  readonly revision: number;
  readonly comparedWith: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

/** A row that differs, as the tests ask for it. */
export interface AskedRow {
  readonly section: string;
  readonly runningNumber: number | null;
  readonly kind: string;
  readonly cells: readonly {
    readonly meaning: { readonly en: string };
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly causes: readonly {
    readonly actor: string | null;
    readonly role: string | null;
    readonly unit: string | null;
    readonly kind: string;
    readonly reason: string;
  }[];
}

/** Stockholm's March of 2013, submitted, with users who may change what is registered. */
export class LateFacts {
  private constructor(readonly desk: ReportDesk) {}

  /** Households A and B as the desk has them, and C, whose only adult has no assistance in March. */
  static async open(): Promise<LateFacts> {
    const desk = await ReportDesk.open();
    const statements = [
      `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', 'C', 'Centrum')`,
      `update avstamp.household set unit = 'Centrum'`,
      `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
        values ('0180', '2013-02-01', 'C', 'C-1')`,
      `insert into avstamp.person (municipality_code, person_ref, protected)
        select '0180', person, false from unnest(array['A-1', 'B-1', 'B-2', 'C-1']) person`,
      `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on)
        select '0180', 'Arbetscentrum', person, false, '2013-01-01' from unnest(array['A-1', 'B-1', 'C-1']) person`,
    ];
    for (const statement of statements) await desk.rows(statement);
    await desk.submitted();
    return new LateFacts(desk);
  }

  /** Approves and submits the draft that there is. */
  async submit(): Promise<void> {
    for (const step of [
      await this.desk.step('approveReport', {}, colleague),
      await this.desk.step('submitReport'),
    ]) {
      if (step.outcome !== 'SAVED') throw new Error(JSON.stringify(step.findings));
    }
  }

  /** What the reporter is told of the month's latest correction, or of one revision. */
  async correction(revision?: number, identity = reporter): Promise<AskedCorrection | null> {
    const answer = await this.desk.plugin.ask(CORRECTION, { month: '2013-03', revision }, identity);
    return answerTo(answer, 'reportCorrection');
  }

  /** The rows of it, a page at a time. */
  async rows(revision?: number, identity = reporter, first = 50): Promise<readonly AskedRow[]> {
    const rows: AskedRow[] = [];
    let after: string | null = null;
    do {
      const answer = await this.desk.plugin.ask(ROWS, { month: '2013-03', revision, first, after }, identity);
      const { edges, pageInfo } = answerTo<{
        readonly edges: readonly { readonly node: AskedRow }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      }>(answer, 'correctedRows');
      rows.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return rows;
  }
}
