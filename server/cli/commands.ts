import type { AddCommand } from './command.js';
import { addCreateHostCommand } from './create-host.command.js';
import { addDoctorCommand } from './doctor.command.js';
import { addEventsReplayCommand } from './events-replay.command.js';
import { addEventsStatusCommand } from './events-status.command.js';
import { addImportCommand } from './import.command.js';
import { addLoadCommand } from './load.command.js';
import { addMigrateCommand } from './migrate.command.js';
import { addNationalCompileCommand } from './national-compile.command.js';
import { addNationalOriginalCommand } from './national-original.command.js';
import { addNationalReceiveCommand } from './national-receive.command.js';
import { addNationalStatusCommand } from './national-status.command.js';
import { addReportApproveCommand } from './report-approve.command.js';
import { addReportCheckCommand } from './report-check.command.js';
import { addReportCompileCommand } from './report-compile.command.js';
import { addReportDifferenceCommand } from './report-difference.command.js';
import { addReportExportCommand } from './report-export.command.js';
import { addReportReceiptCommand } from './report-receipt.command.js';
import { addReportStatusCommand } from './report-status.command.js';
import { addReportSubmitCommand } from './report-submit.command.js';
import { addReportVerifyCommand } from './report-verify.command.js';
import { addReportYearCommand } from './report-year.command.js';
import { addSchemaCommand } from './schema.command.js';
import { addServeCommand } from './serve.command.js';
import { addTakeOverCommand } from './take-over.command.js';
import { addUninstallCommand } from './uninstall.command.js';
import { addWorkCommand } from './work.command.js';

/** Everything that can be called, in the order of `--help`. */
export const commands: readonly AddCommand[] = [
  addLoadCommand,
  addTakeOverCommand,
  addImportCommand,
  addReportCompileCommand,
  addReportCheckCommand,
  addReportStatusCommand,
  addReportApproveCommand,
  addReportSubmitCommand,
  addReportReceiptCommand,
  addReportExportCommand,
  addReportVerifyCommand,
  addNationalReceiveCommand,
  addNationalOriginalCommand,
  addNationalStatusCommand,
  addReportDifferenceCommand,
  addReportYearCommand,
  addNationalCompileCommand,
  addServeCommand,
  addWorkCommand,
  addEventsStatusCommand,
  addEventsReplayCommand,
  addMigrateCommand,
  addUninstallCommand,
  addDoctorCommand,
  addSchemaCommand,
  addCreateHostCommand,
];
