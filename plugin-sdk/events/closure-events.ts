import { dateField, referenceField } from './event-field.js';
import { eventType } from './event-type.js';

const DATA = {
  householdReference: referenceField({
    sv: 'Hushållet, med värdsystemets egen referens.',
    en: 'The household, by the host’s own reference.',
  }),
  closedOn: dateField({
    sv: 'Dagen då ärendet avslutades; dess månad är den som redovisar avslutet.',
    en: 'The day on which the case was closed; its month is the one that reports the closing.',
  }),
};

/** Reasons were given for a closing that had none. */
export const closureRecorded = eventType({
  name: 'closure.recorded',
  version: 1,
  when: {
    sv: 'Orsaker har registrerats för ett avslut som saknade dem.',
    en: 'Reasons were recorded for a closing that had none.',
  },
  data: DATA,
});

/** The reasons of a closing are others than before. */
export const closureChanged = eventType({
  name: 'closure.changed',
  version: 1,
  when: { sv: 'Orsakerna till ett avslut har ändrats.', en: 'The reasons of a closing have changed.' },
  data: DATA,
});

/** The household was reopened: the closing is no longer reported. */
export const closureVoided = eventType({
  name: 'closure.voided',
  version: 1,
  when: {
    sv: 'Ett avslut har strukits, eftersom hushållet öppnades igen.',
    en: 'A closing was voided, because the household was reopened.',
  },
  data: DATA,
});
