import { DECIDING_REVISION, REVISION_TO_COMPILE } from '../compile/revision-to-compile.sql.js';

/**
 * The run of one revision as `ReportRun`; the findings as they were kept. A condition on `run` follows.
 */
export const SELECT_RUN = `
select run_id as "runId", to_char(month, 'YYYY-MM') as month, definition_id as "definitionId", revision,
  case when state = 'running' and not avstamp.report_is_under_way(municipality_code, month, definition_id)
    then 'interrupted' else state end as state,
  occasion, started_by as "startedBy", asked_at as "askedAt", started_at as "startedAt", ended_at as "endedAt",
  attempts, failure_reference as "failureReference", findings,
  exists (select from avstamp.touched_month touched where touched.municipality_code = run.municipality_code
    and touched.month = run.month) as "changedAfterCompile"
from avstamp.report_run run
`;

/**
 * Begins the run of the revision that is to be compiled now. Always one row: `refused` where no revision may be compiled;
 * without a revision where no run is begun, also because nothing has changed since it ended, and then with the latest
 * run's id where there is one. Whoever asked for it stays its starter. Parameters: municipality, first day of the month, definition, occasion, actor, role, whether it is
 * begun only where something has changed.
 */
export const BEGIN_RUN = `
with kept as (
  select revision, status from avstamp.report where municipality_code = $1 and month = $2::date
  ${DECIDING_REVISION}
), situation as (
  select kept.revision is null as "isFirst",
    exists (select from avstamp.touched_month where municipality_code = $1 and month = $2::date) as touched,
    kept.revision, kept.status
  from (select) always left join kept on true
), target as (
  select "isFirst", touched, case
      when "isFirst" or status = 'compiled' or (status = 'submitted' and touched) then ${REVISION_TO_COMPILE}
    end as revision
  from situation
), begun as (
  insert into avstamp.report_run as run
    (municipality_code, month, definition_id, revision, state, occasion, started_by, role, attempts, started_at)
  select $1, $2::date, $3, target.revision, 'running', $4, $5, $6, 1, clock_timestamp()
  from target
  where target.revision is not null and (not $7 or touched or "isFirst" or not exists (
    select from avstamp.report_run known where known.municipality_code = $1 and known.month = $2::date
      and known.definition_id = $3 and known.revision = target.revision and known.state = 'done'))
  on conflict (municipality_code, month, definition_id, revision) do update
  set state = 'running', attempts = run.attempts + 1, started_at = clock_timestamp(), ended_at = null,
    failure_reference = null,
    occasion = case when run.state = 'asked' then run.occasion else excluded.occasion end,
    started_by = case when run.state = 'asked' then run.started_by else excluded.started_by end,
    role = case when run.state = 'asked' then run.role else excluded.role end
  returning run_id, revision, started_by, role
)
select target.revision is null as refused, begun.revision, started_by as actor, role,
  coalesce(run_id, (select known.run_id from avstamp.report_run known where known.municipality_code = $1
    and known.month = $2::date and known.definition_id = $3 order by known.revision desc limit 1)) as "runId"
from target left join begun on true
`;

/** Ends a run in the transaction of its compile. Parameters: run, findings. */
export const END_RUN = `
update avstamp.report_run set state = 'done', ended_at = clock_timestamp(), findings = $2::jsonb where run_id = $1
`;

/** Notes that a run failed. Parameters: run, reference. */
export const FAIL_RUN = `
update avstamp.report_run set state = 'failed', ended_at = clock_timestamp(), failure_reference = $2
where run_id = $1 and state = 'running'
`;
