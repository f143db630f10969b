import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { type RunningCommand, startAvstamp } from '../support/avstamp.js';
import { reporter } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const RUN = 'runId revision state attempts occasion startedBy changedAfterCompile findings { rule count }';
const COMPILE = `mutation ($input: CompileReportInput!) { compileReport(input: $input) {
  outcome run { ${RUN} } findings { rule } } }`;
const READ = `query ($runId: ReportRunId!) { reportRun(runId: $runId) { ${RUN} } }`;

interface Run {
  readonly runId: string;
  readonly state: string;
}
interface Asked {
  readonly outcome: string;
  readonly run: Run | null;
  readonly findings: readonly { readonly rule: string }[];
}

let plugin: RunningPlugin;
let folder: TemporaryFolder;
const workers: RunningCommand[] = [];
beforeEach(async () => {
  plugin = await startPlugin();
  folder = await temporaryFolder();
  await admin(
    `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', 'h1', 'IFO')`,
  );
  await admin(`insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
    values ('0180', '2013-03-01', 'h1', 'p1')`);
});
afterEach(async () => {
  for (const { process, end } of workers.splice(0)) {
    process.kill('SIGTERM');
    await end;
  }
  await plugin.stop();
  await folder.remove();
});

const admin = (statement: string) => query(plugin.database.urls.admin, statement);
const ask = async (input: object = {}): Promise<Asked> =>
  answerTo(await askChange(plugin, COMPILE, { month: '2013-03', ...input }, reporter), 'compileReport');
const read = async (runId: string): Promise<Run> =>
  answerTo(await plugin.ask(READ, { runId }, reporter), 'reportRun');
const measure = (code: number) =>
  admin(
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ('0180', '2013-03-01', 'p1', ${code})`,
  );

async function work(): Promise<void> {
  const worker = startAvstamp(['work'], { folder: folder.path, urls: plugin.database.urls });
  workers.push(worker);
  await worker.said(/jobb/);
}

async function until(state: string, runId: string): Promise<Run> {
  for (;;) {
    const run = await read(runId);
    if (run.state === state) return run;
    await wait(50);
  }
}

describe('a report that the reporter asks for', () => {
  it('waits, is compiled by whoever takes jobs, and tells what was found', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({
      outcome: 'SAVED',
      run: { state: 'ASKED', attempts: 0, startedBy: 'reporter' },
    });
    const runId = asked.run?.runId ?? '';
    expect(await ask()).toMatchObject({ outcome: 'UNCHANGED', run: { runId, state: 'ASKED' } });
    expect(await admin('select from avstamp_worker._private_jobs')).toHaveLength(1);
    await work();
    expect(await until('DONE', runId)).toMatchObject({
      attempts: 1,
      changedAfterCompile: false,
      findings: [{ rule: 'applicant-is-answered', count: 1 }],
    });
    expect(await ask()).toMatchObject({ outcome: 'UNCHANGED', run: { runId, state: 'DONE' } });
    await measure(0);
    expect(await read(runId)).toMatchObject({ changedAfterCompile: true });
    expect(await ask()).toMatchObject({ outcome: 'SAVED', run: { runId } });
    expect(await until('DONE', runId)).toMatchObject({ attempts: 2, findings: [] });
    const [event] = await admin(
      `select actor, role from avstamp.report_event order by event_id desc limit 1`,
    );
    expect(event).toEqual({ actor: 'reporter', role: 'reporter' });
  });

  it('is marked as changed after compile by what is registered while it is compiled', async () => {
    const { run } = await ask();
    const holder = new pg.Client({ connectionString: plugin.database.urls.admin });
    await holder.connect();
    // The log is written last: the compile stands there, its snapshot taken.
    await holder.query('begin; lock table avstamp.audit_entry in exclusive mode');
    await work();
    await until('RUNNING', run?.runId ?? '');
    const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and application_name like '%reporting'`;
    while ((await admin(waits)).length === 0) await wait(20);
    await measure(2);
    await holder.query('rollback');
    await holder.end();
    expect(await until('DONE', run?.runId ?? '')).toMatchObject({ changedAfterCompile: true });
  });

  it('is one run in the queue once, though twenty ask at once on two servers whose clocks are five minutes apart', async () => {
    const clock = { now: () => new Date('2013-04-02T08:05:00Z') };
    const other = await startPlugin({ databaseUrls: plugin.database.urls, clock });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        askChange(index % 2 === 0 ? plugin : other, COMPILE, { month: '2013-03' }, reporter),
      ),
    );
    const asked = answers.map((answer) => answerTo<Asked>(answer, 'compileReport'));
    expect(new Set(asked.map(({ run }) => run?.runId)).size).toBe(1);
    expect(asked.filter(({ outcome }) => outcome === 'SAVED')).toHaveLength(1);
    expect(await admin('select from avstamp_worker._private_jobs')).toHaveLength(1);
    await other.stop();
  });

  it.each([
    ['2013-05', 'asked-report-month-has-begun'],
    ['2013-02', 'asked-report-has-definition'],
  ])('is refused for %s', async (month, rule) => {
    expect(await ask({ month })).toEqual({ outcome: 'REFUSED', run: null, findings: [{ rule }] });
  });

  it('is nobody else’s: another municipality’s run is answered as one that does not exist', async () => {
    const { run } = await ask();
    const stranger = { ...reporter, municipalityCode: '1480' };
    const theirs = await plugin.ask(READ, { runId: run?.runId }, stranger);
    const nobodys = await plugin.ask(READ, { runId: '00000000-0000-4000-8000-000000000000' }, stranger);
    expect(codeOf(theirs)).toBe('NOT_FOUND');
    expect(theirs.text).toBe(nobodys.text);
  });
});
