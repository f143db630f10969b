import { fillText, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import type { ReportConflict, ReportOrigins } from '../counted/report-origins.js';
import type { ReceivedPart } from '../receiving/report-part.js';

/** Where the reports come from, where some were received as files, and which of two counts. */
export function originNotes({ own, received, conflicts }: ReportOrigins): readonly LocalizedText[] {
  if (received === 0 && conflicts.length === 0) return [];
  const numbers = { own: swedishNumber(own), received: swedishNumber(received) };
  return [
    fillText(ORIGINS, numbers),
    ...conflicts.slice(0, MOST_NAMED).map(conflictNote),
    ...further(conflicts),
  ];
}

const MOST_NAMED = 20;

const ORIGINS: LocalizedText = {
  sv: 'Rapporter (kommun och månad) med uppgifter som sammanställts här: {own}, med filer som tagits emot: {received}.',
  en: 'Reports (municipality and month) with figures compiled here: {own}, with files received: {received}.',
};
const CONFLICT: LocalizedText = {
  sv: '{code} {month}, {part}: finns både sammanställd här och mottagen som fil. Den {counted} räknas, den andra inte.',
  en: '{code} {month}, {part}: compiled here and received as a file. The one {counted} counts, the other does not.',
};
const COUNTED: Readonly<Record<ReportConflict['counted'], LocalizedText>> = {
  own: { sv: 'egna, som skickades in senare,', en: 'compiled here, submitted later,' },
  received: { sv: 'mottagna', en: 'received' },
};
const PARTS: Readonly<Record<ReceivedPart, LocalizedText>> = {
  measures: { sv: 'insatser', en: 'measures' },
  closures: { sv: 'avslut', en: 'closures' },
  comments: { sv: 'synpunkter', en: 'comments' },
};

function conflictNote({ municipalityCode: code, month, part, counted }: ReportConflict): LocalizedText {
  const inLanguage = (language: keyof LocalizedText): string =>
    fillText(CONFLICT, { code, month, part: PARTS[part][language], counted: COUNTED[counted][language] })[
      language
    ];
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}

function further(conflicts: readonly ReportConflict[]): readonly LocalizedText[] {
  const number = conflicts.length - MOST_NAMED;
  if (number <= 0) return [];
  const template = {
    sv: 'Ytterligare {number} delar finns på båda sätten; de står i national.json.',
    en: 'Another {number} parts are there in both ways; they stand in national.json.',
  };
  return [fillText(template, { number: swedishNumber(number) })];
}
