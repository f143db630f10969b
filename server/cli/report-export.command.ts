import { KeptSubmissionService, LifeCycleService, latestSubmitted } from '../reporting/index.js';
import { wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addReportOptions, atReportDesk, type OneReportOptions, operatorFor } from './report-desk.js';
import { sayMonth, sayWritten } from './report-step.text.js';

interface Options extends OneReportOptions {
  readonly revision?: number;
  readonly to?: string;
}

/** `avstamp report export`: the exact files of a submitted version, out of the database. */
export const addReportExportCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('export')
    .description('writes the files of a version that was handed over, its proof and receipts, to the byte');
  addReportOptions(command)
    .option('--revision <number>', 'which version (default: the latest submitted)', wholeNumber(1, 9999))
    .option('--to <folder>', "another folder than the version's own")
    .addHelpText(
      'after',
      examples('avstamp report export --month 2013-03 --municipality 0180 --revision 1 --to handed-over'),
    )
    .action((options: Options) => run((context) => exportReport(options, context)));
};

function exportReport(options: Options, context: CommandContext): Promise<ExitCode> {
  return atReportDesk(context, options, async (parts) => {
    const { terminal } = context;
    const { month, to } = options;
    const viewer = operatorFor(options.municipality);
    const report = await new LifeCycleService(parts).read(viewer, month);
    const revision = options.revision ?? latestSubmitted(report.revisions)?.revision ?? 1;
    const place = { month, revision, ...(to === undefined ? {} : { folder: to }) };
    const written = await new KeptSubmissionService(parts).write(viewer, place);
    if (written === undefined) {
      terminal.say(NOT_SUBMITTED);
      sayMonth(terminal, report);
      terminal.give({ error: NOT_SUBMITTED });
      return EXIT.blocked;
    }
    sayWritten(terminal, written);
    terminal.give({ written });
    return EXIT.fine;
  });
}

const NOT_SUBMITTED = {
  sv: 'Den versionen är inte lämnad med bevis, så det finns inget att hämta.',
  en: 'That version has not been handed over with proof, so there is nothing to get.',
};
