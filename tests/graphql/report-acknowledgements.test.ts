import type { Identity } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, askChange } from '../support/ask-as.js';
import { caseworker } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { ReportDesk } from '../support/report-desk.js';

const SHEET = `query { monthSheet(month: "2013-03") { edges { node { reference
  applicant { ...Adult } coApplicant { ...Adult } } } } }
  fragment Adult on SheetAdult { reference findings { rule severity facts } }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeFindingInput!) { acknowledgeFinding(input: $input) { outcome } }`;

interface SheetAdult {
  readonly reference: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly facts: string }[];
}
interface SheetHousehold {
  readonly reference: string;
  readonly applicant: SheetAdult;
  readonly coApplicant: SheetAdult | null;
}

const user: Identity = { ...caseworker, units: ['IFO'] };
let desk: ReportDesk;
beforeAll(async () => {
  desk = await ReportDesk.open();
  await desk.rows(`insert into avstamp.person (municipality_code, person_ref, protected)
    select '0180', person, false from unnest(array['A-1', 'B-1', 'B-2']) as person`);
});
afterAll(() => desk.close());

/** Lets the first warning of an adult stand; gives the rule. */
async function letStand(person: string, reason: string): Promise<string> {
  const sheet = answerTo<{ readonly edges: readonly { readonly node: SheetHousehold }[] }>(
    await desk.plugin.ask(SHEET, {}, user),
    'monthSheet',
  );
  for (const { node } of sheet.edges) {
    const finding = [node.applicant, node.coApplicant]
      .find((adult) => adult?.reference === person)
      ?.findings.find(({ severity }) => severity === 'WARNING');
    if (finding === undefined) continue;
    const { rule, facts } = finding;
    const about = { householdReference: node.reference, personReference: person, month: '2013-03' };
    const answer = await askChange(desk.plugin, ACKNOWLEDGE, { ...about, rule, facts, reason }, user);
    expect(answerTo<object>(answer, 'acknowledgeFinding')).toEqual({ outcome: 'SAVED' });
    return rule;
  }
  throw new Error(`no warning about ${person}`);
}

describe('warnings that were let stand', () => {
  it('are shown to the approver by running number, and stand in the proof with reason, who and when', async () => {
    const rule = await letStand('B-2', 'Svaret kommer i maj');
    await desk.compile();
    const [draft] = (await desk.read()).revisions;
    const number = (await desk.workshop.numbersOf('0180', '2013-03')).get('B');
    const kept = { rule, reason: 'Svaret kommer i maj', acknowledgedBy: user.subject };
    expect(draft?.acknowledgements).toEqual([{ ...kept, runningNumber: number }]);
    await desk.step('approveReport');
    await desk.step('submitReport');
    const [proof] = await desk.rows<{ document: string }>('select document from avstamp.report_proof');
    const { acknowledgements } = JSON.parse(proof?.document ?? '');
    expect(acknowledgements).toMatchObject([{ ...kept, runningNumber: number }]);
    expect(proof?.document).not.toMatch(/"B-2"|"B"/);
  });

  it('stand no more when the facts behind them have changed', async () => {
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    await desk.compile();
    const [draft] = (await desk.read()).revisions;
    expect(draft).toMatchObject({ revision: 2, acknowledgedWarnings: 0, acknowledgements: [] });
  });

  it('are told to reporters alone, whoever else asks the database', async () => {
    const { service, loader } = desk.workshop.database.urls;
    const told = (role: string) =>
      query(
        service,
        `with asked as materialized (select set_config('avstamp.municipality_code', '0180', false),
          set_config('avstamp.role', $1, false))
        select adults.* from asked cross join lateral avstamp.acknowledged_adults('2013-03-01') adults`,
        [role],
      );
    expect(await told('caseworker')).toEqual([]);
    const [adult] = await told('reporter');
    expect(Object.keys(adult ?? {})).toEqual(['running_number', 'role', 'measures', 'acknowledgements']);
    await expect(query(loader, `select * from avstamp.acknowledged_adults('2013-03-01')`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
