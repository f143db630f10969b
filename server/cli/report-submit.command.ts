import { KeptSubmissionService, SubmissionService } from '../reporting/index.js';
import { newRequestKey } from '../requests/index.js';
import type { AddCommand, CommandContext, ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addReportOptions, atReportDesk, operatorFor } from './report-desk.js';
import { sayStep } from './report-step.text.js';
import { addSeenOptions, type SeenOptions, seenReport } from './seen-report.js';

/** `avstamp report submit`: locks an approved report and proves it; says where files and proof lie. */
export const addReportSubmitCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('submit')
    .description(
      'locks an approved report for good, keeps its files and proof, and says where they lie; sends nothing',
    );
  addSeenOptions(addReportOptions(command))
    .addHelpText('after', examples('avstamp report submit --month 2013-03 --municipality 0180'))
    .action((options: SeenOptions) => run((context) => submit(options, context)));
};

function submit(options: SeenOptions, context: CommandContext): Promise<ExitCode> {
  return atReportDesk(context, options, async (parts) => {
    const viewer = operatorFor(options.municipality);
    const seen = await seenReport(parts, viewer, options);
    const answer = await new SubmissionService(parts).submit(viewer, newRequestKey(), seen);
    const isSubmitted = answer.outcome === 'saved' || answer.outcome === 'unchanged';
    const place = { month: options.month, revision: seen.expectedRevision };
    const written = isSubmitted ? await new KeptSubmissionService(parts).write(viewer, place) : undefined;
    return sayStep(context.terminal, { ...answer, written });
  });
}
