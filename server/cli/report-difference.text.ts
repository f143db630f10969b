import type { Language } from '../kernel/index.js';
import { swedishNumber } from '../kernel/index.js';
import type { CorrectionCause, PlacedCorrectedRow, ReportCorrection, RowChange } from '../reporting/index.js';
import type { Terminal } from './terminal.js';

/** Says in numbers how a correction differs. */
export function sayCorrection(terminal: Terminal, correction: ReportCorrection): void {
  const { revision, comparedWith, comparable } = correction;
  const [changed, added, gone] = [correction.changed, correction.added, correction.gone].map((count) =>
    swedishNumber(count),
  );
  terminal.say(
    comparable
      ? {
          sv: `Version ${revision} mot version ${comparedWith}, som lämnades: ändrade rader ${changed}, nya ${added}, borttagna ${gone}`,
          en: `Version ${revision} against version ${comparedWith}, which was handed over: rows changed ${changed}, new ${added}, gone ${gone}`,
        }
      : {
          sv: `Version ${revision} kan inte jämföras rad för rad: filerna i version ${comparedWith} finns inte i databasen.`,
          en: `Version ${revision} cannot be compared row by row: the files of version ${comparedWith} are not in the database.`,
        },
  );
}

/** Says one row: its cells before and after, and the changes behind it. */
export function sayCorrectedRow(terminal: Terminal, row: PlacedCorrectedRow): void {
  const { language } = terminal;
  const number = row.runningNumber === null ? '' : ` ${row.runningNumber}`;
  terminal.say(`  ${SECTIONS[row.section][language]}${number}: ${KINDS[row.kind][language]}`);
  for (const { meaning, before, after } of row.cells) {
    terminal.say(`    ${meaning[language]}: ${before ?? ''} → ${after ?? ''}`);
  }
  for (const cause of row.causes) terminal.say(`    ${causeText(cause, language)}`);
}

function causeText(
  { changedAt, actor, role, unit, kind, reason }: CorrectionCause,
  language: Language,
): string {
  const nobody = { sv: 'okänd', en: 'unknown' };
  const who = [actor ?? nobody[language], role, unit].filter((part) => part !== null).join(', ');
  return `${changedAt} ${kind} (${who})${reason === '' ? '' : `: ${reason}`}`;
}

const KINDS: Readonly<Record<RowChange, Readonly<Record<Language, string>>>> = {
  changed: { sv: 'ändrad', en: 'changed' },
  added: { sv: 'ny', en: 'new' },
  gone: { sv: 'borttagen', en: 'gone' },
};

const SECTIONS: Readonly<Record<PlacedCorrectedRow['section'], Readonly<Record<Language, string>>>> = {
  'households-with-assistance': { sv: 'insatser, löpnummer', en: 'measures, running number' },
  'closed-households': { sv: 'avslut, löpnummer', en: 'closures, running number' },
  'reporter-comment': { sv: 'uppgiftslämnarens kommentar', en: 'the reporter’s comment' },
};
