import { OperatingError } from '../kernel/index.js';
import { checkReportFile, type FileCheckSettings } from '../reporting/index.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, type DefinitionFolders, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { sayFileCheck } from './report-check.text.js';

/** `avstamp report check`: any xlsx or CSV file of a report, from whatever program, cell by cell. */
export const addReportCheckCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('check')
    .description('checks report files cell by cell; needs no database')
    .argument('<file...>', 'xlsx or CSV files');
  addDefinitionFolders(command)
    .addHelpText(
      'after',
      examples(
        'avstamp report check insatser-0180-2013-03.xlsx',
        'avstamp --json report check reports/2013-03/0180/*.csv > findings.json',
      ),
    )
    .action((files: readonly string[], options: DefinitionFolders) =>
      run((context) => checkFiles(files, readModels(options), context)),
    );
};

/** A file that cannot be read does not keep the others from being checked. */
async function checkFiles(
  paths: readonly string[],
  settings: FileCheckSettings,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const files: object[] = [];
  let blocked = false;
  for (const file of paths) {
    try {
      const check = await checkReportFile(file, settings);
      sayFileCheck(terminal, check);
      files.push(check);
      blocked ||= check.counts.error > 0;
    } catch (error) {
      if (!(error instanceof OperatingError)) throw error;
      terminal.tell(error.text);
      files.push({ file, error: error.text });
      blocked = true;
    }
  }
  terminal.give({ files });
  return blocked ? EXIT.blocked : EXIT.fine;
}
