import { LifeCycleService } from '../reporting/index.js';
import { newRequestKey } from '../requests/index.js';
import type { AddCommand, CommandContext, ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addReportOptions, atReportDesk, operatorFor } from './report-desk.js';
import { sayStep } from './report-step.text.js';
import { addSeenOptions, type SeenOptions, seenReport } from './seen-report.js';

/** `avstamp report approve`: approves a draft, as a reporter would. */
export const addReportApproveCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('approve')
    .description("approves a month's draft; refused while it has errors or something has changed since");
  addSeenOptions(addReportOptions(command))
    .addHelpText(
      'after',
      examples(
        'avstamp report approve --month 2013-03 --municipality 0180',
        'avstamp --json report approve --month 2013-03 --municipality 0180 --revision 2',
      ),
    )
    .action((options: SeenOptions) => run((context) => approve(options, context)));
};

function approve(options: SeenOptions, context: CommandContext): Promise<ExitCode> {
  return atReportDesk(context, options, async (parts) => {
    const viewer = operatorFor(options.municipality);
    const seen = await seenReport(parts, viewer, options);
    return sayStep(
      context.terminal,
      await new LifeCycleService(parts).approve(viewer, newRequestKey(), seen),
    );
  });
}
