import type { CaseDatabase } from '../database/case-database.js';
import type { User } from '../users/user.js';
import { type CaseRow, SELECT_CASES } from './case-row.js';

/** Roles that decide assistance; nobody else sees a case. */
const CASE_ROLES: readonly User['role'][] = ['caseworker', 'unitManager'];

/** A month of a case. */
export interface CaseMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly grantedOre: number;
}

/** A note of a case. */
export interface CaseNote {
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly content: string;
}

/** The cases of the case system, as far as a user may see them: those of own units. */
export class Cases {
  constructor(
    private readonly database: CaseDatabase,
    private readonly now: () => Date,
    /** Called when a case has been closed. */
    private readonly closed: () => Promise<void>,
  ) {}

  async list(user: User): Promise<readonly CaseRow[]> {
    const { rows } = await this.database.query<CaseRow>(
      `${SELECT_CASES} where one.unit = any ($1) order by one.reference`,
      [unitsOf(user)],
    );
    return rows;
  }

  /** Undefined where there is none, and where the user may not see it: nobody learns which. */
  async one(user: User, reference: string): Promise<CaseRow | undefined> {
    const { rows } = await this.database.query<CaseRow>(
      `${SELECT_CASES} where one.unit = any ($1) and one.reference = $2`,
      [unitsOf(user), reference],
    );
    return rows[0];
  }

  /** The months with a decision, latest first. */
  async months({ reference }: CaseRow): Promise<readonly CaseMonth[]> {
    const { rows } = await this.database.query<CaseMonth>(
      `select to_char(month, 'YYYY-MM') as month, granted_ore as "grantedOre"
      from lyktan.decision where case_reference = $1 order by month desc`,
      [reference],
    );
    return rows;
  }

  /** Notes, latest first. */
  async notes({ reference }: CaseRow): Promise<readonly CaseNote[]> {
    const { rows } = await this.database.query<CaseNote>(
      `select to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt", written_by as "writtenBy", content
      from lyktan.note where case_reference = $1 order by written_at desc`,
      [reference],
    );
    return rows;
  }

  async writeNote({ reference }: CaseRow, user: User, content: string): Promise<void> {
    await this.database.query('insert into lyktan.note values ($1, $2, $3, $4)', [
      reference,
      this.now(),
      user.subject,
      content,
    ]);
  }

  /** Closes the case on a date, `YYYY-MM-DD`. Closing it twice on one date is closing it once. */
  async close({ reference }: CaseRow, closedOn: string): Promise<void> {
    await this.database.query('insert into lyktan.closing values ($1, $2) on conflict do nothing', [
      reference,
      closedOn,
    ]);
    await this.closed();
  }
}

function unitsOf({ role, units }: User): readonly string[] {
  return CASE_ROLES.includes(role) ? units : [];
}
