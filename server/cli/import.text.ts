import type { RowStatus, UploadAnswer } from '../imports/index.js';
import { type LocalizedText, swedishNumber } from '../kernel/index.js';
import { findingLines } from './finding-lines.js';
import type { Terminal } from './terminal.js';

const WORDS: Readonly<Record<RowStatus, LocalizedText>> = {
  matched: { sv: 'matchade', en: 'matched' },
  ambiguous: { sv: 'tvetydiga', en: 'ambiguous' },
  unknown: { sv: 'inte deltagare', en: 'not participants' },
  duplicate: { sv: 'lämnade förut', en: 'handed in before' },
  outsideTheModel: { sv: 'utanför modellen', en: 'outside the model' },
  refused: { sv: 'avvisade', en: 'refused' },
  received: { sv: 'mottagna', en: 'received' },
};
const OUTCOMES: Readonly<Record<UploadAnswer['outcome'], LocalizedText>> = {
  saved: { sv: 'Listan är mottagen', en: 'The list has been taken' },
  unchanged: {
    sv: 'Listan var redan mottagen; inget är ändrat',
    en: 'The list had been taken already; nothing has changed',
  },
  refused: { sv: 'Listan är inte mottagen', en: 'The list has not been taken' },
};

/** Says what is wrong with the list as a whole, what became of it, and how its rows stand. */
export function sayImport(terminal: Terminal, { outcome, file, findings }: UploadAnswer): void {
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
  const name = file === null ? '' : ` (${file.fileName})`;
  terminal.say({ sv: `${OUTCOMES[outcome].sv}${name}.`, en: `${OUTCOMES[outcome].en}${name}.` });
  for (const [status, count] of Object.entries(file?.statuses ?? {})) {
    const words = WORDS[status as RowStatus];
    terminal.say(`${swedishNumber(count).padStart(9)} ${words[terminal.language]}`);
  }
}
