import { schemaParts } from '../schema-parts.js';

const DATE = /\b\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/;

/** @type {import('../schema-rule.js').SchemaRule} */
export const deprecationsHaveDates = {
  id: 'deprecations-have-dates',
  remarks: (schema) =>
    schemaParts(schema)
      .filter(
        ({ deprecationReason }) => typeof deprecationReason === 'string' && !DATE.test(deprecationReason),
      )
      .map(({ place }) => ({
        place,
        sentence: 'Say in the reason from which date this is gone (YYYY-MM-DD), and what to use instead.',
      })),
};
