import { join } from 'node:path';
import {
  type CalendarMonth,
  type CountedNoun,
  counted,
  type LocalizedText,
  swedishNumber,
} from '../kernel/index.js';
import type { CountedSide, ShadowReport } from '../reporting/index.js';
import { shownPath } from './shown-path.js';
import type { Terminal } from './terminal.js';

/** The shadows of one month, all municipalities together. */
export interface ShadowsOfMonth {
  readonly month: CalendarMonth;
  /** Ids of the definition that the month is reported by, and of the one that was tried. */
  readonly against: string;
  readonly tried: string;
  readonly folder: string;
  readonly shadows: readonly ShadowReport[];
}

/** Rows that are said; all are in the JSON. */
const EXAMPLES = 5;

/** Says what would be different, in numbers and then in rows, and where the tried files lie. */
export function sayShadows(
  terminal: Terminal,
  { month, against, tried, folder, shadows }: ShadowsOfMonth,
): void {
  const municipalities = counted(shadows.length, MUNICIPALITY);
  terminal.say({
    sv: `${month}: ${municipalities.sv} på prov med ${tried} i stället för ${against}. Månadens rapport är orörd.`,
    en: `${month}: ${municipalities.en} tried under ${tried} instead of ${against}. The month's report is left alone.`,
  });
  for (const line of [...countLines(shadows), ...columnLines(shadows), ...findingLines(shadows)]) {
    terminal.say(line);
  }
  for (const line of rowLines(shadows)) terminal.say(line);
  for (const { findings } of shadows) {
    for (const { severity, examples } of findings) {
      if (severity === 'error' && examples[0] !== undefined) terminal.tell(examples[0].finding.message);
    }
  }
  const place = shownPath(join(folder, month));
  terminal.say({
    sv: `  Filerna ligger i ${place}, i mappen shadow-${tried} under varje kommun`,
    en: `  The files lie in ${place}, in the folder shadow-${tried} of each municipality`,
  });
}

function countLines(shadows: readonly ShadowReport[]): LocalizedText[] {
  const sums = new Map<
    string,
    { meaning: LocalizedText; before: CountedSide | null; after: CountedSide | null }
  >();
  for (const { meaning, before, after } of shadows.flatMap(({ difference }) => difference.counts)) {
    const sum = sums.get(meaning.en);
    sums.set(meaning.en, {
      meaning,
      before: added(sum?.before, before),
      after: added(sum?.after, after),
    });
  }
  return [...sums.values()].map(({ meaning, before, after }) => ({
    sv: `  ${meaning.sv}: ${sideText(before, 'sv')} → ${sideText(after, 'sv')}`,
    en: `  ${meaning.en}: ${sideText(before, 'en')} → ${sideText(after, 'en')}`,
  }));
}

function added(sum: CountedSide | null | undefined, side: CountedSide | null): CountedSide | null {
  if (side === null) return sum ?? null;
  return { ...side, count: side.count + (sum?.count ?? 0) };
}

function sideText(side: CountedSide | null, language: 'sv' | 'en'): string {
  if (side === null) return NOT_THERE[language];
  const count = swedishNumber(side.count);
  return side.label === null ? count : `${count} (${side.label[language]})`;
}

/** The layouts are the same for all municipalities: one of them tells. */
function columnLines([first]: readonly ShadowReport[]): LocalizedText[] {
  const columns = first?.difference.columns ?? [];
  return columns.map(({ meaning, before, after }) => ({
    sv: `  kolumn ${meaning.sv}: ${before ?? NOT_THERE.sv} → ${after ?? NOT_THERE.sv}`,
    en: `  column ${meaning.en}: ${before ?? NOT_THERE.en} → ${after ?? NOT_THERE.en}`,
  }));
}

function findingLines(shadows: readonly ShadowReport[]): LocalizedText[] {
  const sums = new Map<string, { before: number; after: number }>();
  for (const { rule, before, after } of shadows.flatMap(({ difference }) => difference.findings)) {
    const sum = sums.get(rule) ?? { before: 0, after: 0 };
    sums.set(rule, { before: sum.before + before, after: sum.after + after });
  }
  return [...sums].map(([rule, { before, after }]) => {
    const line = `${rule}: ${swedishNumber(before)} → ${swedishNumber(after)}`;
    return { sv: `  anmärkning ${line}`, en: `  finding ${line}` };
  });
}

function rowLines(shadows: readonly ShadowReport[]): LocalizedText[] {
  const rows = shadows.flatMap(({ municipalityCode, differingRows }) =>
    differingRows.map((row) => ({ municipalityCode, ...row })),
  );
  const total = counted(rows.length, DIFFERING_ROW);
  const examples = rows.slice(0, EXAMPLES).map(({ municipalityCode, runningNumber, cells }) => {
    const inLanguage = (language: 'sv' | 'en'): string =>
      cells
        .map(({ meaning, before, after }) => {
          const side = (text: string | null): string =>
            text === null ? NOT_THERE[language] : text || EMPTY[language];
          return `${meaning[language]}: ${side(before)} → ${side(after)}`;
        })
        .join('; ');
    return {
      sv: `    ${municipalityCode}, löpnummer ${runningNumber}: ${inLanguage('sv')}`,
      en: `    ${municipalityCode}, running number ${runningNumber}: ${inLanguage('en')}`,
    };
  });
  return [{ sv: `  ${total.sv}`, en: `  ${total.en}` }, ...examples];
}

const NOT_THERE: LocalizedText = { sv: 'finns inte', en: 'not there' };
const EMPTY: LocalizedText = { sv: 'tomt', en: 'empty' };

const MUNICIPALITY: CountedNoun = {
  one: { sv: 'kommun', en: 'municipality' },
  several: { sv: 'kommuner', en: 'municipalities' },
};

const DIFFERING_ROW: CountedNoun = {
  one: { sv: 'hushåll har en rad som skiljer sig', en: 'household has a row that differs' },
  several: { sv: 'hushåll har rader som skiljer sig', en: 'households have rows that differ' },
};
