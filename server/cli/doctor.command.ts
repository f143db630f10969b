import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { type DoctorVerdict, doctorChecks } from './doctor-checks.js';
import { examples } from './examples.js';
import { withDatabase } from './with-database.js';

/** `avstamp doctor`: looks at everything that the module needs, and says what to do about what is missing. */
export const addDoctorCommand: AddCommand = (program, run) => {
  program
    .command('doctor')
    .description('looks at Node, the database, its roles and its rules, and says what to mend')
    .addHelpText('after', examples('avstamp doctor', 'avstamp --json doctor'))
    .action(() => run(examine));
};

async function examine(context: CommandContext): Promise<ExitCode> {
  const verdicts = await withDatabase(context, async (urls) => {
    const found: DoctorVerdict[] = [];
    for (const check of doctorChecks) found.push(await check(urls));
    return found;
  });
  for (const { fine, text } of verdicts) {
    const mark = fine ? '✓' : '✗';
    context.terminal.say({ sv: `${mark} ${text.sv}`, en: `${mark} ${text.en}` });
  }
  context.terminal.give({ checks: verdicts });
  return verdicts.every(({ fine }) => fine) ? EXIT.fine : EXIT.blocked;
}
