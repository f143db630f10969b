import { fillText, type Language, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import { alignedTable, LINE_WIDTH } from '../presentation/aligned-table.js';
import { wrapText } from '../presentation/wrap-text.js';
import type { ReportingStatus } from './reporting-status.js';
import { completenessTable, municipalityTable } from './status-tables.js';
import { reminderWords } from './status-words.js';

/** Columns of the completeness that a terminal has room for: the whole report, not each part. */
const SHOWN_COLUMNS = 6;

/** The status as aligned text of at most 100 columns, with a last line end. */
export function statusText(status: ReportingStatus, language: Language): string {
  const { month, definitionId, today, days } = status;
  const { opens, closes } = days;
  const heading = fillText(HEADING, { month, definition: definitionId, today, opens, closes })[language];
  const { columns, rows } = completenessTable(status);
  const completeness = {
    columns: columns.slice(0, SHOWN_COLUMNS),
    rows: rows.map(({ cells }) => ({ cells: cells.slice(0, SHOWN_COLUMNS) })),
  };
  return `${[
    wrapText(heading, LINE_WIDTH).join('\n'),
    alignedTable(municipalityTable(status), language).join('\n'),
    alignedTable(completeness, language).join('\n'),
    [...notes(status)].flatMap((note) => wrapText(note[language], LINE_WIDTH)).join('\n'),
  ].join('\n\n')}\n`;
}

function* notes({ reminders, refusedUnplaced }: ReportingStatus): Iterable<LocalizedText> {
  yield FIRST_REVISION;
  if (reminders.length === 0) yield NO_REMINDERS;
  for (const reminder of reminders) {
    const words = reminderWords(reminder);
    const numbers = {
      municipalities: swedishNumber(reminder.municipalities),
      known: swedishNumber(reminder.withContact),
    };
    yield {
      sv: `${words.sv}: ${fillText(TO_MUNICIPALITIES, numbers).sv}`,
      en: `${words.en}: ${fillText(TO_MUNICIPALITIES, numbers).en}`,
    };
  }
  if (refusedUnplaced > 0) yield fillText(UNPLACED, { number: swedishNumber(refusedUnplaced) });
}

const HEADING: LocalizedText = {
  sv: 'Rapporteringen av {month} ({definition}) den {today}. Öppnar {opens}, sista dag {closes}.',
  en: 'The reporting of {month} ({definition}) on {today}. Opens {opens}, last day {closes}.',
};
const FIRST_REVISION: LocalizedText = {
  sv: 'I tid räknas efter första versionen: en rättelse gör ingen sen. Ett utkast har inte kommit in.',
  en: 'In time goes by the first version: a correction makes nobody late. A draft has not come in.',
};
const NO_REMINDERS: LocalizedText = {
  sv: 'Inga påminnelser ska skickas i dag.',
  en: 'No reminders are due today.',
};
const TO_MUNICIPALITIES: LocalizedText = {
  sv: '{municipalities} kommuner, uppgiftslämnaren känd i {known}.',
  en: '{municipalities} municipalities, the reporter known in {known}.',
};
const UNPLACED: LocalizedText = {
  sv: 'Avvisade filer sedan insamlingen öppnade som inte säger vems de är eller för vilken månad: {number}.',
  en: 'Files refused since the collection opened that do not tell whose they are or of which month: {number}.',
};
