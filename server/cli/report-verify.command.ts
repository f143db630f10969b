import { type CalendarMonth, type MunicipalityCode, swedishNumber } from '../kernel/index.js';
import { createPool } from '../platform/postgres/index.js';
import {
  submittedMunicipalities,
  together,
  type Verification,
  VerificationService,
  verifyPaths,
} from '../reporting/index.js';
import { addMonth, addMunicipality } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { findingLines } from './finding-lines.js';
import { addDeskOptions, atReportDesk, type DeskOptions, operatorFor } from './report-desk.js';

interface Options extends DeskOptions {
  readonly month?: readonly CalendarMonth[];
  readonly municipality?: readonly MunicipalityCode[];
}

/** `avstamp report verify`: whether what was handed over is still what its proof says. */
export const addReportVerifyCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('verify')
    .description(
      'compares proofs with the kept bytes, the files on the disk, the proofs before and the database; with files or folders named, with those alone and without a database',
    )
    .argument('[file...]', 'proofs (bevis-….json) with their files, or folders')
    .option('--month <YYYY-MM>', 'only this month; may be given several times', addMonth)
    .option('--municipality <code>', 'only this municipality; may be given several times', addMunicipality);
  addDeskOptions(command)
    .addHelpText(
      'after',
      examples(
        'avstamp report verify',
        'avstamp report verify --month 2013-03 --municipality 0180',
        'avstamp report verify handed-over/bevis-0180-2013-03-version-1.json',
      ),
    )
    .action((files: readonly string[], options: Options) =>
      run(async (context) =>
        say(context, files.length > 0 ? await verifyPaths(files) : await verifyDatabase(options, context)),
      ),
    );
};

function verifyDatabase(options: Options, context: CommandContext): Promise<Verification> {
  return atReportDesk(context, options, async (parts, urls) => {
    const national = createPool(urls.national, { name: 'report verify', size: 1 });
    try {
      const codes = options.municipality ?? (await submittedMunicipalities(national, options.month));
      const service = new VerificationService(parts);
      const all: Verification[] = [];
      for (const code of codes) all.push(await service.verify(operatorFor(code), options.month));
      return together(all);
    } finally {
      await national.end();
    }
  });
}

function say({ terminal }: CommandContext, verification: Verification): ExitCode {
  const { proofs, files, findings } = verification;
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
  const counts = [proofs, files, findings.length].map((count) => swedishNumber(count));
  terminal.say({
    sv: `Bevis: ${counts[0]}. Jämförda filer: ${counts[1]}. Avvikelser: ${counts[2]}.`,
    en: `Proofs: ${counts[0]}. Files compared: ${counts[1]}. Differences: ${counts[2]}.`,
  });
  terminal.give(verification);
  return findings.some(({ severity }) => severity === 'error') ? EXIT.blocked : EXIT.fine;
}
