import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker, nationalUser } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const QUERY = `query ($household: HouseholdReference!, $month: CalendarMonth!, $reason: Reason) {
  householdMonth(householdReference: $household, month: $month, reason: $reason) {
    month
    household { reference municipalityCode unit }
    assistance {
      children
      applicant { ...adult }
      coApplicant { ...adult }
    }
    closures { closedOn applicantReason coApplicantReason householdReason }
    findings { rule severity field source message { sv en } }
  }
}
fragment adult on Adult { reference protected answer { status measures { code otherText days provider } } }`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedHouseholds(plugin.database.urls.admin);
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.protected_person_access (municipality_code, person_ref, subject, ended_at) values
      ('0180', 'P2', 'user-centrum', null), ('0180', 'P2', 'user-earlier', now())`,
  );
});
afterAll(() => plugin.stop());

const REASON = 'Handlägger ansökan för april';
const read = (
  household: string,
  identity = caseworker,
  month = '2013-03',
  reason: string | null | undefined = REASON,
) => plugin.ask(QUERY, { household, month, reason }, identity);
const logged = () =>
  query(
    plugin.database.urls.admin,
    'select municipality_code, actor, role, action, subject, subjects, reason, details from avstamp.audit_entry order by audit_id',
  );

describe("a caseworker who reads a household's month", () => {
  it("sees own unit's household: adults, answers, the mark of a protected identity, and what is owed", async () => {
    const { status, data, errors } = await read('H1');
    expect([status, errors]).toEqual([200, []]);
    expect(data?.['householdMonth']).toMatchObject({
      month: '2013-03',
      household: { reference: 'H1', municipalityCode: '0180', unit: 'Centrum' },
      assistance: {
        children: 2,
        applicant: {
          reference: 'P1',
          protected: false,
          answer: {
            status: 'MEASURES',
            measures: [
              { code: 1, otherText: null, days: 10, provider: 'OWN' },
              { code: 8, otherText: 'Validering', days: null, provider: 'PROCURED' },
            ],
          },
        },
        coApplicant: { reference: 'P2', protected: true, answer: { status: 'UNANSWERED', measures: [] } },
      },
      closures: [],
      findings: [{ rule: 'co-applicant-is-answered', severity: 'WARNING', field: 'coApplicant' }],
    });
  });

  it('sees code 0 as no measure, and a closing without a reason as something owed', async () => {
    const { data } = await read('H1', caseworker, '2013-04');
    expect(data?.['householdMonth']).toMatchObject({
      assistance: { applicant: { answer: { status: 'NO_MEASURE', measures: [] } }, coApplicant: null },
      closures: [{ closedOn: '2013-04-01', householdReason: null }],
      findings: [{ rule: 'closure-has-reasons' }],
    });
  });

  it('sees a closing in a month without assistance, and not one that was voided', async () => {
    const { data } = await read('H3');
    expect(data?.['householdMonth']).toMatchObject({
      assistance: null,
      closures: [{ closedOn: '2013-03-31', applicantReason: 1, coApplicantReason: null, householdReason: 1 }],
      findings: [],
    });
  });

  it('is logged with who, what, whose, why and which month', async () => {
    await read('H1');
    expect((await logged()).at(-1)).toEqual({
      municipality_code: '0180',
      actor: 'user-centrum',
      role: 'caseworker',
      action: 'read household month',
      subject: 'household:H1',
      subjects: ['person:P1', 'person:P2'],
      reason: REASON,
      details: { month: '2013-03' },
    });
  });

  it('needs no reason where nobody in the household is protected', async () => {
    const { data } = await read('H3', caseworker, '2013-03', null);
    expect(data?.['householdMonth']).toMatchObject({ household: { reference: 'H3' } });
  });
});

describe('a household with a protected adult', () => {
  const colleague = { ...caseworker, subject: 'user-colleague' };
  it.each([
    ['a colleague who has not been named', colleague, '2013-03', REASON],
    ['a colleague in a month without the protected adult', colleague, '2013-04', REASON],
    ['the manager of the unit', { ...colleague, role: 'unitManager' as const }, '2013-03', REASON],
    ['somebody whose access has ended', { ...caseworker, subject: 'user-earlier' }, '2013-03', REASON],
    ['the one who is named, without a reason', caseworker, '2013-03', null],
  ])(
    'is answered to %s like one that does not exist, and the attempt is logged',
    async (_, who, month, why) => {
      const refused = await read('H1', who, month, why);
      const nobodys = await read('H404', who, month, why);
      expect(refused.errors[0]?.extensions['code']).toBe('NOT_FOUND');
      expect(refused.text).toBe(nobodys.text);
      expect((await logged()).at(-2)).toMatchObject({
        actor: who.subject,
        action: 'refused household month',
        subject: 'household:H1',
        subjects: [],
        reason: why ?? '',
      });
    },
  );

  it('is closed where the host has told nothing of an adult', async () => {
    const admin = plugin.database.urls.admin;
    await query(admin, `delete from avstamp.person where municipality_code = '0180' and person_ref = 'P3'`);
    const { errors } = await read('H2', { ...caseworker, units: ['Norr'] });
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('a household that is not among the own ones', () => {
  it("is answered the same whether it is another unit's, another municipality's or nobody's", async () => {
    const answers = await Promise.all(['H2', 'H9', 'H404'].map((household) => read(household)));
    for (const { status, data, errors } of answers) {
      expect([status, data]).toEqual([200, null]);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
      expect(errors[0]?.extensions['text']).toMatchObject({ sv: expect.stringMatching(/inte bland dina/) });
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('leaves its attempt in the log', async () => {
    await read('H2');
    expect((await logged()).at(-1)).toMatchObject({
      action: 'refused household month',
      subject: 'household:H2',
    });
  });

  it('is the own one where two municipalities use the same reference', async () => {
    const { data } = await read('H1', { ...caseworker, municipalityCode: '1480' });
    expect(data?.['householdMonth']).toMatchObject({
      household: { municipalityCode: '1480' },
      assistance: null,
    });
  });
});

describe('somebody else who asks for a household', () => {
  it('without a token is asked to sign in, and sees no person', async () => {
    const { data, errors } = await plugin.ask(QUERY, { household: 'H1', month: '2013-03' });
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      text: { sv: expect.any(String) },
    });
  });

  it.each(['labourMarketOfficer', 'reporter', 'auditor', 'administrator', 'externalProvider'] as const)(
    'as %s is refused',
    async (role) => {
      const { errors } = await read('H1', { ...caseworker, role });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );

  it('as the national authority is refused', async () => {
    const { errors } = await read('H1', nationalUser);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
