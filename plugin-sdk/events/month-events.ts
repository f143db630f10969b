import { monthField, wordField } from './event-field.js';
import { eventType } from './event-type.js';

const MONTH = monthField({ sv: 'Månaden.', en: 'The month.' });

/** Something that a compiled report is made of has changed since. */
export const monthStale = eventType({
  name: 'month.stale',
  version: 1,
  when: {
    sv: 'Något som en redan sammanställd rapport bygger på har ändrats. Sägs en gång, till dess att rapporten sammanställs på nytt.',
    en: 'Something that a compiled report is made of has changed. Told once, until the report is compiled again.',
  },
  data: { month: MONTH },
});

/** A load of the host's records has added to a month or changed it. Its rows are not told one by one. */
export const recordsLoaded = eventType({
  name: 'records.loaded',
  version: 1,
  when: {
    sv: 'En inläsning av värdsystemets uppgifter har lagt till eller ändrat något i en månad. Dess rader sägs inte en och en.',
    en: 'A load of the host’s records has added to a month or changed it. Its rows are not told one by one.',
  },
  data: {
    month: MONTH,
    kind: wordField(['assistance', 'measures', 'closures', 'comments'], {
      sv: 'Vad som ändrades: bistånd, insatser, avslut eller uppgiftslämnarens kommentarer.',
      en: 'What was changed: assistance, measures, closures, or the reporter’s comments.',
    }),
  },
});
