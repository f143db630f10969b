import { readCodeLists } from '../codes/index.js';
import { swedishNumber } from '../kernel/index.js';
import { checkReportFile, type FileCheck, readReportDefinitions } from '../reporting/index.js';
import { type AddCommand, EXIT } from './command.js';
import { commandGroup } from './command-group.js';
import { findingLines } from './finding-lines.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly definitions: readonly string[];
}

/** `avstamp report check`: any xlsx or CSV file of a report, from whatever program, cell by cell. */
export const addReportCheckCommand: AddCommand = (program, run) => {
  commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('check')
    .description('checks report files cell by cell; needs no database')
    .argument('<file...>', 'xlsx or CSV files')
    .option('--definitions <folder...>', 'folders with further definitions and code lists', [])
    .action((files: readonly string[], { definitions }: Options) =>
      run(async ({ terminal }) => {
        const codeLists = readCodeLists(definitions);
        const settings = { definitions: readReportDefinitions(codeLists, definitions), codeLists };
        const checks: FileCheck[] = [];
        for (const file of files) {
          const check = await checkReportFile(file, settings);
          sayCheck(terminal, check);
          checks.push(check);
        }
        terminal.give({ files: checks });
        return checks.some(({ counts }) => counts.error > 0) ? EXIT.blocked : EXIT.fine;
      }),
    );
};

function sayCheck(
  terminal: Terminal,
  { file, rows, findings, counts, definitionId, sectionId }: FileCheck,
): void {
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
  const all = counts.error + counts.warning + counts.information;
  if (all > findings.length) {
    terminal.say({
      sv: `… och ${swedishNumber(all - findings.length)} till`,
      en: `… and ${swedishNumber(all - findings.length)} more`,
    });
  }
  const what = definitionId === undefined ? '' : ` (${definitionId}, ${sectionId ?? ''})`;
  terminal.say({
    sv: `${file}${what}: ${swedishNumber(rows)} rader, ${swedishNumber(counts.error)} fel, ${swedishNumber(counts.warning)} att se över`,
    en: `${file}${what}: ${swedishNumber(rows)} rows, ${swedishNumber(counts.error)} errors, ${swedishNumber(counts.warning)} to look at`,
  });
}
