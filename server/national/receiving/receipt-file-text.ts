import { fillText, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import type { ReceiptFile } from './receipt.js';

/** What became of a file, as one sentence to its sender. */
export function outcomeSentence(file: ReceiptFile): LocalizedText {
  const { outcome, revision, revisionThatCounts, rows, counts } = file;
  return fillText(templateOf(file), {
    revision: revision ?? '',
    replaced: (revision ?? 1) - 1,
    counting: revisionThatCounts ?? '',
    rows: swedishNumber(rows),
    errors: swedishNumber(outcome === 'refused' ? counts.error : 0),
  });
}

function templateOf({ outcome, revision, revisionThatCounts }: ReceiptFile): LocalizedText {
  if (outcome === 'refused') return REFUSED;
  if (outcome === 'accepted') return revision === 1 ? ACCEPTED : REPLACING;
  return revision === revisionThatCounts ? UNCHANGED : REPLACED_SINCE;
}

const ACCEPTED: LocalizedText = {
  sv: 'Mottagen som version {revision}, {rows} rader.',
  en: 'Received as version {revision}, {rows} rows.',
};
const REPLACING: LocalizedText = {
  sv: 'Mottagen som version {revision}, {rows} rader. Den ersätter hela version {replaced}.',
  en: 'Received as version {revision}, {rows} rows. It replaces the whole of version {replaced}.',
};
const UNCHANGED: LocalizedText = {
  sv: 'Redan mottagen som version {revision}. Inget har ändrats.',
  en: 'Already received as version {revision}. Nothing has changed.',
};
const REPLACED_SINCE: LocalizedText = {
  sv: 'Mottagen tidigare som version {revision} och ersatt sedan dess: version {counting} räknas. Inget har ändrats.',
  en: 'Received earlier as version {revision} and replaced since: version {counting} counts. Nothing has changed.',
};
const REFUSED: LocalizedText = {
  sv: 'Inte mottagen: {errors} fel. Rätta dem och lämna hela filen på nytt.',
  en: 'Not received: {errors} errors. Correct them and hand in the whole file anew.',
};
