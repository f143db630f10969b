import { randomUUID } from 'node:crypto';
import { ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askChange, codeOf } from '../support/ask-as.js';
import { caseworker, nationalUser, reporter } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const FIELDS = 'month contact { name title unit email telephone } measuresComment closuresComment version';
const SAVE = `mutation ($input: SaveReporterCommentInput!) { saveReporterComment(input: $input) {
  outcome comment { ${FIELDS} } findings { rule message { sv } } } }`;
const READ = `query ($month: CalendarMonth!) { reporterComment(month: $month) { ${FIELDS} } }`;

const COMMENT = {
  month: '2013-03',
  contact: {
    name: 'Rut Rapport',
    title: 'Controller',
    unit: 'Staben',
    email: 'rut@example.se',
    telephone: '',
  },
  measuresComment: 'Två enheter svarar först i april.\nResten är komplett.',
  closuresComment: '',
};

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
});
afterAll(() => plugin.stop());

const save = (change: object, identity = reporter) =>
  askChange(plugin, SAVE, { ...COMMENT, ...change }, identity);
const read = (month = '2013-03', identity = reporter) => plugin.ask(READ, { month }, identity);

describe('a reporter', () => {
  it('saves contact details and comments, which are logged and read again', async () => {
    expect((await read()).data).toEqual({ reporterComment: null });
    const { data } = await save({ expectedVersion: 0 });
    expect(data?.['saveReporterComment']).toEqual({
      outcome: 'SAVED',
      comment: { ...COMMENT, version: 1 },
      findings: [],
    });
    expect((await read()).data).toEqual({ reporterComment: { ...COMMENT, version: 1 } });
    const rows = await query(
      plugin.database.urls.admin,
      'select actor, action, subject from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(rows).toEqual([{ actor: 'reporter', action: 'saved reporter comment', subject: 'month:2013-03' }]);
  });

  it('changes them from the version that was seen, and nothing twice', async () => {
    const key = { idempotencyKey: randomUUID(), expectedVersion: 1, closuresComment: 'Inga avslut.' };
    const first = await save(key);
    expect(first.data?.['saveReporterComment']).toMatchObject({ outcome: 'SAVED', comment: { version: 2 } });
    expect((await save(key)).text).toBe(first.text);
    expect(codeOf(await save({ ...key, closuresComment: '' }))).toBe('CONFLICT');
    const stale = await save({ expectedVersion: 1 });
    expect(stale.data?.['saveReporterComment']).toMatchObject({
      outcome: 'CONFLICT',
      comment: { closuresComment: 'Inga avslut.', version: 2 },
    });
    const same = await save({ expectedVersion: 2, closuresComment: 'Inga avslut.' });
    expect(same.data?.['saveReporterComment']).toMatchObject({
      outcome: 'UNCHANGED',
      comment: { version: 2 },
    });
  });

  it('is told that somebody must answer for the report', async () => {
    const { data } = await save({
      month: '2013-04',
      contact: { ...COMMENT.contact, name: ' ' },
      expectedVersion: 0,
    });
    expect(data?.['saveReporterComment']).toMatchObject({
      outcome: 'REFUSED',
      comment: null,
      findings: [{ rule: 'comment-has-reporter', message: { sv: expect.stringMatching(/namn saknas/) } }],
    });
  });

  it.each(['å'.repeat(1001), 'NUL\u0000', 'half \ud800', 'turned \u202e'])(
    'cannot save a comment that is too long or holds what does not show',
    async (measuresComment) => {
      const answer = await save({ measuresComment, expectedVersion: 2 });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  it('sees nothing of another municipality', async () => {
    expect((await read('2013-03', { ...reporter, municipalityCode: '1480' })).data).toEqual({
      reporterComment: null,
    });
  });
});

describe("the reporter's comments", () => {
  it.each(ROLES.filter((role) => role !== 'reporter'))('are not for %s', async (role) => {
    const identity = role === 'national' ? nationalUser : { ...caseworker, role };
    const answers = [await save({ expectedVersion: 0 }, identity), await read('2013-03', identity)];
    expect(answers.map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('are saved by one of two reporters at once; the other is told', async () => {
    const both = ['a', 'b'].map((text) =>
      save({ month: '2013-05', measuresComment: text, expectedVersion: 0 }),
    );
    const outcomes = (await Promise.all(both)).map(({ data }) => data?.['saveReporterComment']);
    expect(outcomes).toContainEqual(expect.objectContaining({ outcome: 'SAVED' }));
    expect(outcomes).toContainEqual(expect.objectContaining({ outcome: 'CONFLICT' }));
  });
});
