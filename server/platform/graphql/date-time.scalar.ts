import { textScalar } from './text-scalar.js';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** When something was done. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'A moment in universal time, ISO 8601, for instance 2013-04-02T08:00:00.000Z.',
  accepts: (text) => FORM.test(text) && !Number.isNaN(Date.parse(text)),
  expected: {
    sv: 'Ange ett klockslag i universell tid, till exempel 2013-04-02T08:00:00Z.',
    en: 'Give a moment in universal time, for instance 2013-04-02T08:00:00Z.',
  },
});
