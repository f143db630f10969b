import type { AddCommand } from './command.js';
import { addDoctorCommand } from './doctor.command.js';
import { addImportCommand } from './import.command.js';
import { addLoadCommand } from './load.command.js';
import { addMigrateCommand } from './migrate.command.js';
import { addNationalCompileCommand } from './national-compile.command.js';
import { addNationalOriginalCommand } from './national-original.command.js';
import { addNationalReceiveCommand } from './national-receive.command.js';
import { addNationalStatusCommand } from './national-status.command.js';
import { addReportCheckCommand } from './report-check.command.js';
import { addReportCompileCommand } from './report-compile.command.js';
import { addSchemaCommand } from './schema.command.js';
import { addServeCommand } from './serve.command.js';
import { addWorkCommand } from './work.command.js';

/** Everything that can be called, in the order of `--help`. */
export const commands: readonly AddCommand[] = [
  addLoadCommand,
  addImportCommand,
  addReportCompileCommand,
  addReportCheckCommand,
  addNationalReceiveCommand,
  addNationalOriginalCommand,
  addNationalStatusCommand,
  addNationalCompileCommand,
  addServeCommand,
  addWorkCommand,
  addMigrateCommand,
  addDoctorCommand,
  addSchemaCommand,
];
