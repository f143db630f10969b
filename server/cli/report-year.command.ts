import { Option } from 'commander';
import type { MunicipalityCode } from '../kernel/index.js';
import { createPool } from '../platform/postgres/index.js';
import { YearFileService } from '../reporting/index.js';
import { oneMunicipality, wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { readModels } from './definition-options.js';
import { examples } from './examples.js';
import { findingLines } from './finding-lines.js';
import { operatorName } from './operator-name.js';
import { addDeskOptions, type DeskOptions, reportsFolder } from './report-desk.js';
import { shownPath } from './shown-path.js';
import { withDatabase } from './with-database.js';

interface Options extends DeskOptions {
  readonly year: number;
  readonly municipality: MunicipalityCode;
}

/** `avstamp report year`: the twelve submitted months as one, with all in which that departs from their sum. */
export const addReportYearCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('year')
    .description('makes the year file of the twelve months that were handed over, and lists every deviation')
    .addOption(
      new Option('--year <YYYY>', 'the reporting year')
        .argParser(wholeNumber(2000, 2199))
        .makeOptionMandatory(),
    )
    .requiredOption('--municipality <code>', 'four-digit code of the municipality', oneMunicipality);
  addDeskOptions(command)
    .addHelpText('after', examples('avstamp report year --year 2013 --municipality 0180'))
    .action((options: Options) => run((context) => writeYear(options, context)));
};

function writeYear(options: Options, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const { definitions, codeLists } = readModels(options);
  return withDatabase(context, async (urls) => {
    const reporting = createPool(urls.reporting, { name: 'report year', size: 1 });
    try {
      const { municipality: municipalityCode, year } = options;
      const written = await new YearFileService(reporting, definitions, codeLists).write({
        ...{ municipalityCode, year, folder: reportsFolder(context, options) },
        ...{ actor: operatorName(), role: 'operator', now: new Date() },
      });
      for (const finding of written.findings) {
        for (const line of findingLines(finding, terminal.language)) terminal.say(line);
      }
      const { length: deviations } = written.findings;
      terminal.say({ sv: `${year}: avvikelser ${deviations}`, en: `${year}: deviations ${deviations}` });
      for (const { path, rows } of written.files) {
        terminal.say({ sv: `  ${shownPath(path)}: rader ${rows}`, en: `  ${shownPath(path)}: rows ${rows}` });
      }
      terminal.give({ yearFile: written });
      return written.findings.some(({ severity }) => severity === 'error') ? EXIT.blocked : EXIT.fine;
    } finally {
      await reporting.end();
    }
  });
}
