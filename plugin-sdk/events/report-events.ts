import { monthField, nameField, numberField } from './event-field.js';
import { eventType } from './event-type.js';

const DATA = {
  month: monthField({ sv: 'Månaden som redovisas.', en: 'The month that is reported.' }),
  definitionId: nameField('^[a-z0-9-]+$', {
    sv: 'Rapportens definition.',
    en: 'The definition of the report.',
  }),
  revision: numberField(1, {
    sv: '1 för den första; varje rättelse är en ny version.',
    en: '1 for the first; each correction is a new version.',
  }),
};

/** A draft was compiled, or compiled again with another outcome. */
export const reportCompiled = eventType({
  name: 'report.compiled',
  version: 1,
  when: {
    sv: 'Ett utkast till en månads rapport har sammanställts, eller sammanställts på nytt med annat innehåll.',
    en: 'A draft of a month’s report was compiled, or compiled again with other contents.',
  },
  data: DATA,
});

/** A draft was approved. */
export const reportApproved = eventType({
  name: 'report.approved',
  version: 1,
  when: { sv: 'En månads rapport har godkänts.', en: 'A month’s report was approved.' },
  data: DATA,
});

/** An approved report is a draft again. */
export const reportApprovalWithdrawn = eventType({
  name: 'report.approvalWithdrawn',
  version: 1,
  when: {
    sv: 'Godkännandet av en månads rapport har tagits tillbaka.',
    en: 'The approval of a month’s report was withdrawn.',
  },
  data: DATA,
});

/** The first version of a month's report was submitted. */
export const reportSubmitted = eventType({
  name: 'report.submitted',
  version: 1,
  when: {
    sv: 'En månads rapport har lämnats in för första gången.',
    en: 'A month’s report was submitted for the first time.',
  },
  data: DATA,
});

/** A later version was submitted, which takes the place of the one before. */
export const reportCorrected = eventType({
  name: 'report.corrected',
  version: 1,
  when: {
    sv: 'En rättelse av en månads rapport har lämnats in.',
    en: 'A correction of a month’s report was submitted.',
  },
  data: DATA,
});
