import { join } from 'node:path';
import {
  type CalendarMonth,
  type CountedNoun,
  counted,
  type Language,
  swedishNumber,
} from '../kernel/index.js';
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
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const parts = [
    counted(reports.length, MUNICIPALITY),
    counted(sum(reports.map(({ tally }) => tally.measureRows)), HOUSEHOLD),
    counted(sum(reports.map(({ tally }) => tally.closureRows)), CLOSURE),
    counted(sum(reports.map((report) => report.files.length)), FILE),
  ];
  const inLanguage = (language: Language): string => parts.map((part) => part[language]).join(', ');
  terminal.say({ sv: `${month}: ${inLanguage('sv')}`, en: `${month}: ${inLanguage('en')}` });
  const unchanged = counted(reports.filter((report) => report.unchanged).length, UNCHANGED_REPORT);
  if (reports.some((report) => report.unchanged)) {
    terminal.say({
      sv: `  ${unchanged.sv} sedan förra gången`,
      en: `  ${unchanged.en} since the last time`,
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

const MUNICIPALITY: CountedNoun = {
  one: { sv: 'kommun', en: 'municipality' },
  several: { sv: 'kommuner', en: 'municipalities' },
};

const HOUSEHOLD: CountedNoun = {
  one: { sv: 'biståndshushåll', en: 'household' },
  several: { sv: 'biståndshushåll', en: 'households' },
};

const CLOSURE: CountedNoun = {
  one: { sv: 'avslut', en: 'closure' },
  several: { sv: 'avslut', en: 'closures' },
};

const FILE: CountedNoun = {
  one: { sv: 'fil', en: 'file' },
  several: { sv: 'filer', en: 'files' },
};

const UNCHANGED_REPORT: CountedNoun = {
  one: { sv: 'rapport är oförändrad', en: 'report is unchanged' },
  several: { sv: 'rapporter är oförändrade', en: 'reports are unchanged' },
};
