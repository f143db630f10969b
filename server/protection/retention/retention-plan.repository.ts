import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { RetentionPlan } from './retention-plan.js';
import { DEFAULT_RETENTION } from './retention-rule.js';

interface PlanRow extends Omit<RetentionPlan, 'plannedAt' | 'approvedAt' | 'carriedOutAt'> {
  readonly planned_at: Date;
  readonly approved_at: Date | null;
  readonly carried_out_at: Date | null;
}

const SELECT = `select plan_id as id, place, cutoff, counts, (held ->> 'household')::integer as "heldHouseholds",
    (held ->> 'person')::integer as "heldPersons", planned_by as "plannedBy", planned_at,
    approved_by as "approvedBy", approved_at, carried_out_at, version
  from avstamp.retention_plan where municipality_code = $1`;

/** Makes a plan of what is due on the day. @param today `YYYY-MM-DD` */
export async function planRetention(client: PoolClient, id: string, today: string): Promise<void> {
  await client.query('select avstamp.plan_retention($1, $2)', [id, today]);
}

/** A plan; undefined where the municipality has none by the id, whatever form the id has. */
export async function selectRetentionPlan(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  id: string,
): Promise<RetentionPlan | undefined> {
  const { rows } = await client.query<PlanRow>(`${SELECT} and plan_id::text = $2`, [municipalityCode, id]);
  return rows.map(planOf)[0];
}

/** The plans of a page, newest first. @param before place of the last plan of the page before */
export async function selectRetentionPlans(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  limit: number,
  before: number | undefined,
): Promise<readonly RetentionPlan[]> {
  const { rows } = await client.query<PlanRow>(
    `${SELECT} and ($2::bigint is null or place < $2) order by place desc limit $3`,
    [municipalityCode, before, limit],
  );
  return rows.map(planOf);
}

const STANDING = `select avstamp.retention_plan_is_current(plan_id) as "isCurrent",
    cutoff <= $3::date - make_interval(years => coalesce(
      (select years from avstamp.retention_rule where municipality_code = $1), $4)) as "isKeptLongEnough"
  from avstamp.retention_plan where municipality_code = $1 and plan_id::text = $2`;

/** Whether a plan still covers what it covered, and only what has been kept for long enough. */
export async function selectPlanStanding(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  id: string,
  today: string,
): Promise<{ readonly isCurrent: boolean; readonly isKeptLongEnough: boolean }> {
  const { rows } = await client.query<{ isCurrent: boolean; isKeptLongEnough: boolean }>(STANDING, [
    municipalityCode,
    id,
    today,
    DEFAULT_RETENTION.years,
  ]);
  return rows[0] ?? { isCurrent: false, isKeptLongEnough: false };
}

/** Writes who approves. */
export async function approvePlan(client: PoolClient, viewer: MunicipalViewer, id: string): Promise<void> {
  await client.query(
    `update avstamp.retention_plan set approved_by = $3, approved_at = clock_timestamp(), version = version + 1
      where municipality_code = $1 and plan_id::text = $2`,
    [viewer.municipalityCode, id, viewer.subject],
  );
}

/** Deletes what the plan covers; false where it covers something else by now, and nothing is deleted. */
export async function carryOutPlan(client: PoolClient, id: string): Promise<boolean> {
  const { rows } = await client.query<{ done: boolean }>('select avstamp.carry_out_retention($1) as done', [
    id,
  ]);
  return rows[0]?.done === true;
}

function planOf({ planned_at, approved_at, carried_out_at, ...plan }: PlanRow): RetentionPlan {
  return {
    ...plan,
    plannedAt: planned_at.toISOString(),
    approvedAt: approved_at?.toISOString() ?? null,
    carriedOutAt: carried_out_at?.toISOString() ?? null,
  };
}
