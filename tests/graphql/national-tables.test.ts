import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertReportsOf2013 } from '../support/invented-data-set.js';
import { caseworker, nationalUser } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const TABLES = `query ($months: [CalendarMonth!]!, $definition: PlainText!) {
  nationalTables(months: $months, definitionId: $definition) {
    months reviewedForDisclosure
    contributions { inBothParts inAnyPart parts { part withRecords withComments } }
    measures { total onApplicants onCoApplicants rows { code records percent label { sv } } }
    closures { records { applicant coApplicant household } rows { code shares { household { percent } } } }
    persons { together { adults unanswered { percent } byNumber { share { part } } } }
    volumes { code municipalitiesWithDays meanDays recordsWithDays { part } }
    participation { expected reported population { percent } }
  }
}`;
const SPRING = { months: ['2013-03', '2013-04'], definition: 'socialstyrelsen-2013' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertReportsOf2013(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

describe('the national tables over GraphQL', () => {
  it('are the published ones of spring 2013, and say that small counts still stand in them', async () => {
    const { data, errors } = await plugin.ask(TABLES, SPRING, nationalUser);
    expect(errors).toEqual([]);
    expect(data?.['nationalTables']).toMatchObject({
      months: SPRING.months,
      reviewedForDisclosure: false,
      contributions: {
        inBothParts: 54,
        inAnyPart: 72,
        parts: [
          { part: 'MEASURES', withRecords: 47, withComments: 40 },
          { part: 'CLOSURES', withRecords: 55, withComments: 31 },
        ],
      },
      measures: { total: 7852, onApplicants: 7575, onCoApplicants: 277 },
      closures: { records: { applicant: 2006, coApplicant: 173, household: 1626 } },
      participation: { expected: 290, reported: 72 },
    });
  });

  it.each(['caseworker', 'reporter', 'auditor', 'administrator'] as const)(
    'are refused to the role %s, because small counts disclose people',
    async (role) => {
      const { data, errors } = await plugin.ask(TABLES, SPRING, { ...caseworker, role });
      expect([data, errors[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
    },
  );

  it.each([
    ['NOT_FOUND', { ...SPRING, definition: 'nobody-2013' }],
    ['BAD_USER_INPUT', { ...SPRING, months: [] }],
    ['BAD_USER_INPUT', { ...SPRING, months: Array.from({ length: 37 }, () => '2013-03') }],
    ['BAD_USER_INPUT', { ...SPRING, definition: 'socialstyrelsen\u202e' }],
  ])('are answered with %s to a wrong question', async (code, wrong) => {
    const { errors } = await plugin.ask(TABLES, wrong, nationalUser);
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});
