import type { MonthlyReport, StepAnswer, WrittenSubmission } from '../reporting/index.js';
import { monthText } from '../reporting/index.js';
import { EXIT, type ExitCode } from './command.js';
import { findingLines } from './finding-lines.js';
import { shownPath } from './shown-path.js';
import type { Terminal } from './terminal.js';

/** What stands on the screen of a step. */
export interface ShownStep extends StepAnswer {
  /** Undefined where nothing was written. */
  readonly written?: WrittenSubmission | undefined;
}

/** Says what became of a step, why not where it was refused, and where the files lie; gives the exit code. */
export function sayStep(terminal: Terminal, { outcome, report, findings, written }: ShownStep): ExitCode {
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
  if (outcome === 'conflict') terminal.say(OTHER);
  sayMonth(terminal, report);
  if (written !== undefined) sayWritten(terminal, written);
  terminal.give({ outcome, report, findings, ...(written === undefined ? {} : { written }) });
  return outcome === 'refused' || outcome === 'conflict' ? EXIT.blocked : EXIT.fine;
}

/** Says how a month's report stands. */
export function sayMonth(terminal: Terminal, report: MonthlyReport): void {
  const text = monthText(report);
  terminal.say({ sv: `${report.month}: ${text.sv}`, en: `${report.month}: ${text.en}` });
}

/** Says where a submission lies. */
export function sayWritten(terminal: Terminal, { files, proof, receipts }: WrittenSubmission): void {
  const paths = (all: readonly string[]): string => all.map((path) => `    ${shownPath(path)}`).join('\n');
  terminal.say({ sv: `  Filer att lämna:\n${paths(files)}`, en: `  Files to hand over:\n${paths(files)}` });
  terminal.say({ sv: `  Bevis:\n${paths([proof])}`, en: `  Proof:\n${paths([proof])}` });
  if (receipts.length > 0) {
    terminal.say({ sv: `  Kvittenser:\n${paths(receipts)}`, en: `  Receipts:\n${paths(receipts)}` });
  }
}

const OTHER = {
  sv: 'Rapporten är en annan än den du angav. Läs om den och ta ställning till den som den är nu.',
  en: 'The report is another than the one you stated. Read it again and decide about it as it is now.',
};
