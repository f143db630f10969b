import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, askChange } from '../support/ask-as.js';
import { caseworker, reporter } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const MONTH = 'month closed reason until mayBeOpenedBy { sv en } contact version';
const CLOSE = `mutation ($input: CloseMonthInput!) { closeMonth(input: $input) {
  outcome month { ${MONTH} } findings { rule } } }`;
const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) {
  cells { outcome findings { rule message { sv en } } } } }`;
const TOTALS = `query { monthSheetTotals(month: "2013-03") {
  closedBecause closedUntil mayBeOpenedBy { sv } contact } }`;

let now = new Date('2013-04-02T08:00:00Z');
let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ clock: { now: () => now } });
  await insertInventedSheet(plugin.database.urls.admin);
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.reporter_comment (municipality_code, month, name, email, telephone)
      values ('0180', '2013-02-01', 'Rut Rapport', 'rut@example.se', ''), ('1480', '2013-03-01', 'Vera Väst', '', '')`,
  );
});
afterAll(() => plugin.stop());
beforeEach(async () => {
  now = new Date('2013-04-02T08:00:00Z');
  await query(plugin.database.urls.admin, 'delete from avstamp.closed_month');
});

const close = async (change: object = {}) => {
  const input = { month: '2013-03', reason: 'Granskas inför lämning', expectedVersion: 0, ...change };
  return answerTo<object>(await askChange(plugin, CLOSE, input, reporter), 'closeMonth');
};
interface Saved {
  readonly cells: readonly {
    readonly outcome: string;
    readonly findings: readonly { readonly message: { readonly sv: string; readonly en: string } }[];
  }[];
}
const register = async (): Promise<Saved['cells'][number] | undefined> => {
  const entries = [{ days: 40 }];
  const cell = { householdReference: 'A', personReference: 'A2', code: 1, expectedVersion: 0, entries };
  const answer = await askChange(plugin, SAVE, { month: '2013-03', cells: [cell] }, caseworker);
  return answerTo<Saved>(answer, 'saveMonth').cells[0];
};
const totals = async () => answerTo<object>(await plugin.ask(TOTALS, {}, caseworker), 'monthSheetTotals');

describe('a closed month', () => {
  it('says why, until when, who may open it and whom to ask, to everybody whom it refuses', async () => {
    const contact = 'Rut Rapport, rut@example.se';
    const standing = { closed: true, until: '2013-04-10', contact };
    const mayBeOpenedBy = {
      sv: 'Uppgiftslämnaren kan öppna månaden.',
      en: 'The reporter can open the month.',
    };
    expect(await close({ until: '2013-04-10' })).toMatchObject({
      outcome: 'SAVED',
      month: { ...standing, mayBeOpenedBy, version: 1 },
    });
    const refused = await register();
    expect(refused?.findings[0]?.message).toEqual({
      sv: `2013-03 är stängd för registrering till och med 2013-04-10: Granskas inför lämning. ${mayBeOpenedBy.sv} Kontakt: ${contact}.`,
      en: `2013-03 is closed for registering until the end of 2013-04-10: Granskas inför lämning. ${mayBeOpenedBy.en} Contact: ${contact}.`,
    });
    expect(await totals()).toEqual({
      closedBecause: 'Granskas inför lämning',
      closedUntil: '2013-04-10',
      mayBeOpenedBy: { sv: mayBeOpenedBy.sv },
      contact,
    });
  });

  it('opens by itself when its last day has ended in Sweden', async () => {
    await close({ until: '2013-04-10' });
    const rulesAt = async (moment: string): Promise<string | undefined> => {
      now = new Date(moment);
      return (await register())?.findings[0]?.message.sv;
    };
    expect(await rulesAt('2013-04-10T21:59:59Z')).toMatch(/är stängd för registrering/);
    expect(await rulesAt('2013-04-10T22:00:00Z')).not.toMatch(/är stängd för registrering/);
    expect(await totals()).toEqual({
      closedBecause: null,
      closedUntil: null,
      mayBeOpenedBy: null,
      contact: null,
    });
    expect(await close({ expectedVersion: 1 })).toMatchObject({
      outcome: 'SAVED',
      month: { closed: true, until: null, version: 2 },
    });
  });

  it('is closed longer where the reporter says so, and not until a day that has passed', async () => {
    await close({ until: '2013-04-10' });
    expect(await close({ until: '2013-04-10', expectedVersion: 1 })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await close({ until: '2013-04-20', expectedVersion: 1 })).toMatchObject({
      outcome: 'SAVED',
      month: { until: '2013-04-20', version: 2 },
    });
    expect(await close({ until: '2013-04-01', expectedVersion: 2 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'closed-month-ends-later' }],
      month: { until: '2013-04-20' },
    });
  });

  it('tells of nobody’s comments but the own municipality’s', async () => {
    await query(
      plugin.database.urls.admin,
      `delete from avstamp.reporter_comment where municipality_code = '0180'`,
    );
    expect(await close()).toMatchObject({ month: { contact: null } });
    expect((await register())?.findings[0]?.message.en).toMatch(/The reporter can open the month\.$/);
  });
});
