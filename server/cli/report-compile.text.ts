import { join } from 'node:path';
import { type CalendarMonth, swedishNumber } from '../kernel/index.js';
import type { CompiledReport, FindingGroup } from '../reporting/index.js';
import { shownPath } from './shown-path.js';
import type { Terminal } from './terminal.js';

/** The reports of one month, all municipalities together. */
export interface CompiledMonth {
  readonly month: CalendarMonth;
  readonly folder: string;
  readonly reports: readonly CompiledReport[];
}

/** Says what was compiled, what should be looked at, and where the files lie. */
export function sayCompiledMonth(terminal: Terminal, { month, folder, reports }: CompiledMonth): void {
  const count = (numbers: readonly number[]): string =>
    swedishNumber(numbers.reduce((sum, number) => sum + number, 0));
  const households = count(reports.map(({ tally }) => tally.measureRows));
  const closures = count(reports.map(({ tally }) => tally.closureRows));
  const files = count(reports.map((report) => report.files.length));
  const unchanged = reports.filter((report) => report.unchanged).length;
  terminal.say({
    sv: `${month}: ${reports.length} kommuner, ${households} biståndshushåll, ${closures} avslut, ${files} filer`,
    en: `${month}: ${reports.length} municipalities, ${households} households, ${closures} closures, ${files} files`,
  });
  if (unchanged > 0) {
    terminal.say({
      sv: `  ${unchanged} rapporter är oförändrade sedan förra gången`,
      en: `  ${unchanged} reports are unchanged since the last time`,
    });
  }
  for (const line of findingGroupLines(reports, terminal)) terminal.say(line);
  const place = shownPath(join(folder, month));
  terminal.say({
    sv: `  Filerna ligger i ${place}, en mapp för varje kommun`,
    en: `  The files lie in ${place}, a folder for each municipality`,
  });
}

function findingGroupLines(reports: readonly CompiledReport[], { language }: Terminal): string[] {
  const first = new Map<string, FindingGroup & { total: number }>();
  for (const group of reports.flatMap(({ findings }) => findings)) {
    const known = first.get(group.rule);
    first.set(
      group.rule,
      known === undefined ? { ...group, total: group.count } : { ...known, total: known.total + group.count },
    );
  }
  return [...first.values()].map(({ rule, total, examples: [example] }) => {
    const message = example === undefined ? '' : ` — ${example.finding.message[language]}`;
    return `  ${swedishNumber(total)} × ${rule}${message}`;
  });
}
