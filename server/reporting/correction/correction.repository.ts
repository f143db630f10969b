import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, grouped, type MunicipalityCode } from '../../kernel/index.js';
import { SELECT_CHANGES_BEHIND, SELECT_COMMON_CAUSES } from './correction-changes.sql.js';
import type { CorrectedRow, CorrectionCause, ReportCorrection } from './report-correction.js';
import type { SubmittedContent } from './submitted-rows.js';

/** Which correction. */
export interface CorrectionKey {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
  /** Of the draft, from 2. */
  readonly revision: number;
}

/** What many rows have changed by. */
export interface CommonCause extends CorrectionCause {
  readonly touched: 'assistance' | 'measures' | 'closures' | 'comments';
}

type Cause<Kind> = Omit<Kind, 'changedAt'> & { readonly changedAt: Date };

/** Reads what a correction is made of and keeps it, within the transaction of its compile. */
export class CorrectionRepository {
  readonly #key: readonly [string, string, string, number];

  /** @param client in a transaction as `avstamp_reporting`, with the municipality as its context */
  constructor(
    private readonly client: PoolClient,
    { municipality, month, definitionId, revision }: CorrectionKey,
  ) {
    this.#key = [municipality, firstDayOf(month), definitionId, revision];
  }

  /** The files of a submitted revision whose bytes are kept, by name. */
  async submittedFiles(revision: number): Promise<readonly SubmittedContent[]> {
    const { rows } = await this.client.query<SubmittedContent>(
      `select name, content from avstamp.submitted_file where municipality_code = $1 and month = $2::date
        and definition_id = $3 and revision = $4 and content is not null order by name`,
      [...this.#key.slice(0, 3), revision],
    );
    return rows;
  }

  /** The changes behind rows, by running number. */
  async causesOf(
    runningNumbers: readonly number[],
  ): Promise<ReadonlyMap<number, readonly CorrectionCause[]>> {
    const { rows } = await this.client.query<Cause<CorrectionCause> & { readonly runningNumber: number }>(
      SELECT_CHANGES_BEHIND,
      [...this.#key, runningNumbers],
    );
    const found = grouped(rows, ({ runningNumber }) => runningNumber);
    return new Map([...found].map(([number, changes]) => [number, changes.map(causeOf)]));
  }

  async commonCauses(): Promise<readonly CommonCause[]> {
    const { rows } = await this.client.query<
      Cause<Pick<CommonCause, 'touched' | 'changedAt' | 'actor' | 'role'>>
    >(SELECT_COMMON_CAUSES, [...this.#key]);
    return rows.map(({ changedAt, ...cause }) => ({
      ...cause,
      changedAt: changedAt.toISOString(),
      unit: null,
      kind: cause.role === 'loader' ? 'load' : 'comment',
      reason: '',
    }));
  }

  /** Keeps how the draft differs, in the place of what was kept of it before. */
  async keep(correction: Omit<ReportCorrection, 'revision'>, rows: readonly CorrectedRow[]): Promise<void> {
    const { comparedWith, comparable, changed, added, gone } = correction;
    await this.client.query(
      `delete from avstamp.correction
        where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4`,
      [...this.#key],
    );
    await this.client.query(
      `insert into avstamp.correction (municipality_code, month, definition_id, revision, compared_with, comparable,
        changed, added, gone) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [...this.#key, comparedWith, comparable, changed, added, gone],
    );
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await this.client.query(INSERT_ROWS, [
        ...this.#key,
        from,
        JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)),
      ]);
    }
  }
}

function causeOf({ changedAt, actor, role, unit, kind, reason }: Cause<CorrectionCause>): CorrectionCause {
  return { changedAt: changedAt.toISOString(), actor, role, unit, kind, reason };
}

const ROWS_AT_ONCE = 5_000;

const INSERT_ROWS = `insert into avstamp.correction_row
    (municipality_code, month, definition_id, revision, place, section, running_number, kind, cells, causes)
  select $1, $2, $3, $4, $5::integer + place, found ->> 'section', (found ->> 'runningNumber')::integer, found ->> 'kind',
    found -> 'cells', found -> 'causes'
  from jsonb_array_elements($6::jsonb) with ordinality as listed (found, place)`;
