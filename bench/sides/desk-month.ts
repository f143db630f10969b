import {
  AccessService,
  auditLog,
  COMPILED_SIDE_BY_SIDE,
  calendarMonth,
  createPool,
  everyPolicy,
  LifeCycleService,
  type MunicipalityCode,
  municipalityCode,
  NODE_RANDOM,
  newRequestKey,
  ReadinessService,
  ReportRunService,
  ReportService,
  readCodeLists,
  readReportDefinitions,
  SubmissionService,
  withClient,
} from '#product/measured';
import { reportDesk } from '#product/report-desk';
import { MEASURED_MONTH } from '../data-sets/data-set.js';
import type { OpenSide } from './side.js';

/** Takes submissions back, which nothing in the module can: as a superuser, with the guards of its tables asleep. */
const TAKE_BACK = `
set session_replication_role = replica;
delete from avstamp.report_receipt where month = '${MEASURED_MONTH}-01';
delete from avstamp.report_proof where month = '${MEASURED_MONTH}-01';
delete from avstamp.submitted_file where month = '${MEASURED_MONTH}-01';
update avstamp.report set status = 'compiled', approved_by = null where month = '${MEASURED_MONTH}-01';`;

/** Reporters at work at the same time: as many as a server has connections for requests. */
const REPORTERS = 10;

/** A month as the report desk takes it: compiled in runs, counted what is left, approved, and submitted with proof. */
export const deskMonth: OpenSide = async ({ urls, municipalities, reportFolder }) => {
  const reporting = createPool(urls.reporting, { name: 'bench', size: COMPILED_SIDE_BY_SIDE });
  const loader = createPool(urls.loader, { name: 'bench', size: 1 });
  const service = createPool(urls.service, { name: 'bench', size: REPORTERS });
  const codeLists = readCodeLists();
  const definitions = readReportDefinitions(codeLists);
  const month = calendarMonth(MEASURED_MONTH);
  const definition = definitions.inForce(month);
  if (definition === undefined) throw new Error('no definition is in force in the measured month');
  const runs = new ReportRunService(reporting, new ReportService({ reporting, loader }, codeLists));
  const readiness = new ReadinessService(reporting, codeLists, undefined);
  const quiet = (): void => undefined;
  const parts = {
    ...{
      pool: service,
      access: new AccessService(everyPolicy),
      audit: auditLog(undefined),
      codeLists,
      definitions,
    },
    ...{ clock: { now: () => new Date() }, boardTopology: 'separateBoards' as const, random: NODE_RANDOM },
    ...{ logger: { info: quiet, warn: quiet, error: quiet }, ...reportDesk(reportFolder) },
  } as const;
  const lifeCycle = new LifeCycleService(parts);
  const submissions = new SubmissionService(parts);
  const submit = async (code: MunicipalityCode): Promise<void> => {
    await readiness.count(code, month, new Date());
    const viewer = { subject: 'bench', role: 'reporter', municipalityCode: code, units: [] } as const;
    const [latest] = (await lifeCycle.read(viewer, month)).revisions;
    if (latest === undefined) throw new Error('a report that was compiled is not there');
    const seen = { month, expectedRevision: latest.revision, expectedContentHash: latest.contentHash };
    for (const step of [lifeCycle.approve.bind(lifeCycle), submissions.submit.bind(submissions)]) {
      const { outcome } = await step(viewer, newRequestKey(), seen);
      if (outcome !== 'saved') throw new Error(`a report that was to be submitted was ${outcome}`);
    }
  };
  const order = { month, definition, formats: ['csv'], folder: reportFolder } as const;
  const starter = { occasion: 'operator', actor: 'bench', role: 'job' } as const;
  const takeBack = (): Promise<void> =>
    withClient(urls.admin, (client) => client.query(TAKE_BACK)).then(quiet);
  return {
    before: takeBack,
    run: async () => {
      const codes = municipalities.map(municipalityCode);
      await runs.runAll(codes, { ...order, ...starter, now: new Date() });
      const waiting = codes.values();
      const worker = async (): Promise<void> => {
        for (const code of waiting) await submit(code);
      };
      await Promise.all(Array.from({ length: REPORTERS }, worker));
    },
    close: async () => {
      // The works that follow find drafts, as they were.
      await takeBack();
      await Promise.all([reporting, loader, service].map((pool) => pool.end()));
    },
  };
};
