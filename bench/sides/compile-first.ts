import { rm } from 'node:fs/promises';
import { type ReportFormat, withClient } from '#product/measured';
import { openMonthCompiler } from './compile-month.js';
import type { OpenSide } from './side.js';

/** As a superuser, with the guards asleep that keep reports for good. */
const FORGET = `
set session_replication_role = replica;
truncate avstamp_pseudonym.running_number;
truncate avstamp.report cascade;`;

/** Compiles a month for the first time: no number, no report and no file of it is there. */
export function compileFirst(formats: readonly ReportFormat[]): OpenSide {
  return async (dataSet) => {
    const compiler = openMonthCompiler(dataSet);
    return {
      before: async () => {
        await withClient(dataSet.urls.admin, (client) => client.query(FORGET));
        await rm(dataSet.reportFolder, { recursive: true, force: true });
      },
      run: async () => {
        await compiler.compile(formats);
      },
      close: () => compiler.close(),
    };
  };
}
