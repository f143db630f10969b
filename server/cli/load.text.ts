import type { LoadedFile, LoadOutcome } from '../exchange/index.js';
import { type Finding, fillText, swedishNumber } from '../kernel/index.js';
import { findingLines } from './finding-lines.js';
import type { Terminal } from './terminal.js';

/** Errors shown in full: as many as a person mends in one sitting; all of them are kept in the database. */
const ERRORS_SHOWN = 20;
/** Examples of what should only be looked at, each of another rule where there are as many. */
const EXAMPLES_SHOWN = 3;

/** Says what stopped rows, then what should be looked at, then what became of each file. */
export function sayLoadOutcome(terminal: Terminal, outcome: LoadOutcome): void {
  sayErrors(terminal, outcome);
  sayWarnings(terminal, outcome);
  for (const file of outcome.files) sayFile(terminal, file);
  if (outcome.errorsTotal === 0) return;
  terminal.say({
    sv: 'Avvisade rader finns kvar i tabellen avstamp.refused_row. Rätta dem i värdmappen och läs in den igen.',
    en: 'Refused rows are kept in the table avstamp.refused_row. Correct them in the host folder and load it again.',
  });
}

function sayErrors(terminal: Terminal, { findings, errorsTotal }: LoadOutcome): void {
  const shown = findings.filter(({ severity }) => severity === 'error').slice(0, ERRORS_SHOWN);
  sayFindings(terminal, shown);
  sayRest(terminal, errorsTotal - shown.length, {
    sv: '… och {rest} fel till. Alla finns i tabellen avstamp.refused_row.',
    en: '… and {rest} more errors. All are in the table avstamp.refused_row.',
  });
}

function sayWarnings(terminal: Terminal, { findings, findingsTotal, errorsTotal }: LoadOutcome): void {
  const others = findings.filter(({ severity }) => severity !== 'error');
  const shown = differentOnes(others).slice(0, EXAMPLES_SHOWN);
  sayFindings(terminal, shown);
  sayRest(terminal, findingsTotal - errorsTotal - shown.length, {
    sv: '… och {rest} till att se över; raderna är inlästa. avstamp --json load räknar upp de första tusen.',
    en: '… and {rest} more to look at; the rows are loaded. avstamp --json load lists the first thousand.',
  });
}

/** The first finding of each rule, then the others, both in the order of the files. */
function differentOnes(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const [first, further]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) {
    (seen.has(finding.rule) ? further : first).push(finding);
    seen.add(finding.rule);
  }
  return [...first, ...further];
}

function sayFindings(terminal: Terminal, findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
}

function sayRest(terminal: Terminal, rest: number, text: { sv: string; en: string }): void {
  if (rest > 0) terminal.say(fillText(text, { rest: swedishNumber(rest) }));
}

function sayFile(terminal: Terminal, { name, rows, added, changed, unchanged, refused }: LoadedFile): void {
  const [all, fresh, altered, same, kept] = [rows, added, changed, unchanged, refused].map((count) =>
    swedishNumber(count).padStart(9),
  );
  terminal.say({
    sv: `${name.padEnd(16)}${all} rader ${fresh} nya ${altered} ändrade ${same} oförändrade ${kept} avvisade`,
    en: `${name.padEnd(16)}${all} rows ${fresh} new ${altered} changed ${same} unchanged ${kept} refused`,
  });
}
