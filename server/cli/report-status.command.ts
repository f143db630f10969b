import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import { LifeCycleService, type MonthlyReport, monthStateOf } from '../reporting/index.js';
import { addMunicipality, oneMonth } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addDeskOptions, atReportDesk, type DeskOptions, operatorFor } from './report-desk.js';
import { sayMonth } from './report-step.text.js';
import type { Terminal } from './terminal.js';

interface Options extends DeskOptions {
  readonly month: CalendarMonth;
  readonly municipality: readonly MunicipalityCode[];
}

/** `avstamp report status`: how far a month's reports have come. */
export const addReportStatusCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('status')
    .description("says how far a month's reports have come, with files, hashes, events and receipts")
    .requiredOption('--month <YYYY-MM>', 'the reporting month', oneMonth)
    .requiredOption(
      '--municipality <code>',
      'four-digit code of the municipality; may be given several times',
      addMunicipality,
    );
  addDeskOptions(command)
    .addHelpText(
      'after',
      examples(
        'avstamp report status --month 2013-03 --municipality 0180',
        'avstamp --json report status --month 2013-03 --municipality 0180 --municipality 1480',
      ),
    )
    .action((options: Options) => run((context) => status(options, context)));
};

function status(options: Options, context: CommandContext): Promise<ExitCode> {
  return atReportDesk(context, options, async (parts) => {
    const reports: object[] = [];
    for (const municipalityCode of options.municipality) {
      const report = await new LifeCycleService(parts).read(operatorFor(municipalityCode), options.month);
      context.terminal.say(municipalityCode);
      sayMonth(context.terminal, report);
      sayRevisions(context.terminal, report);
      reports.push({ municipalityCode, state: monthStateOf(report.revisions), ...report });
    }
    context.terminal.give({ reports });
    return EXIT.fine;
  });
}

function sayRevisions(terminal: Terminal, { revisions }: MonthlyReport): void {
  for (const { revision, contentHash, proofHash, files, events } of revisions) {
    terminal.say(`  version ${revision}: ${contentHash}`);
    for (const { name, sha256 } of files) terminal.say(`    ${name} ${sha256}`);
    for (const { event, actor, occurredAt } of events) terminal.say(`    ${occurredAt} ${event} (${actor})`);
    if (proofHash !== null) terminal.say({ sv: `    bevis ${proofHash}`, en: `    proof ${proofHash}` });
  }
}
