import { ROLES } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../support/ask-as.js';
import { nationalUser, reporter } from '../support/invented-identities.js';
import { LateFacts } from '../support/late-facts.js';

let late: LateFacts;
beforeEach(async () => {
  late = await LateFacts.open();
});
afterEach(() => late.desk.close());

const numbers = async () => Object.fromEntries(await late.desk.workshop.numbersOf('0180', '2013-03'));

/** Deletes a household under retention, as the plan that four eyes have approved does. */
async function deleteUnderRetention(household: string): Promise<void> {
  await late.desk.rows(`begin; select set_config('avstamp.municipality_code', '0180', true);
    set local role avstamp_retention;
    delete from avstamp.measure where municipality_code = '0180' and person_ref like '${household}-%';
    delete from avstamp.assistance_month where municipality_code = '0180' and household_ref = '${household}';
    select avstamp_pseudonym.forget_households(array['${household}']); commit`);
}

describe('a household that comes late', () => {
  it('gets the next running number, and the others keep theirs', async () => {
    const before = await numbers();
    await late.desk.workshop.households('0180', [{ name: 'D', coApplicant: true }]);
    await late.desk.compile();
    expect(await numbers()).toEqual({ ...before, D: 3 });
    expect(await late.correction()).toMatchObject({ revision: 2, changed: 0, added: 1, gone: 0 });
    expect(await late.rows()).toEqual([
      {
        ...{ section: 'HOUSEHOLDS_WITH_ASSISTANCE', runningNumber: 3, kind: 'ADDED' },
        ...{ cells: [], causes: [] },
      },
    ]);
  });

  it('takes its row with it when it goes again, and then there is nothing to correct', async () => {
    await late.desk.workshop.households('0180', [{ name: 'D' }]);
    await late.desk.compile();
    await late.submit();
    await late.desk.rows(`delete from avstamp.assistance_month where household_ref = 'D'`);
    await late.desk.compile();
    expect(await late.rows()).toMatchObject([{ runningNumber: 3, kind: 'GONE' }]);
    await late.desk.workshop.households('0180', [{ name: 'D' }]);
    expect(await late.desk.compile()).toMatchObject({ revision: 2, files: [] });
    expect(await late.correction()).toMatchObject({ revision: 2, added: 1 });
    expect(await late.correction(3)).toBeNull();
  });
});

describe('a correction that has been drafted', () => {
  it('says what all late facts together change, also when it is compiled again', async () => {
    await late.desk.workshop.measures('0180', [{ person: 'A-1', code: 3, days: 2 }]);
    await late.desk.compile();
    await late.desk.workshop.measures('0180', [
      { person: 'A-1', code: 8, text: 'Studiecirkel' },
      { person: 'B-2', code: 4 },
    ]);
    await late.desk.compile();
    expect(await late.correction()).toMatchObject({ revision: 2, changed: 2 });
    const cells = (await late.rows()).flatMap((row) =>
      row.cells.map(({ meaning, after }) => [meaning.en, after]),
    );
    expect(cells.toSorted()).toEqual([
      ['applicant, code 3', '2'],
      ['applicant, code 8', 'X'],
      ['co-applicant, code 4', 'X'],
      ['texts on other measures', 'Studiecirkel'],
    ]);
  });

  it('is read page by page, and that is logged', async () => {
    await late.desk.workshop.measures('0180', [
      { person: 'A-1', code: 3 },
      { person: 'B-1', code: 4 },
    ]);
    await late.desk.compile();
    const rows = await late.rows(2, reporter, 1);
    expect(rows.map(({ runningNumber }) => runningNumber)).toEqual([1, 2]);
    const entries = await late.desk.rows(
      `select actor, subject, details from avstamp.audit_entry where action = 'read corrected rows'`,
    );
    expect(entries).toEqual(
      [1, 2].map(() => ({ actor: 'reporter', subject: 'report:2013-03', details: { revision: 2 } })),
    );
  });

  it('is not changed any more when it has left the draft', async () => {
    await late.desk.workshop.measures('0180', [{ person: 'A-1', code: 3 }]);
    await late.desk.compile();
    await late.submit();
    const asCompiler = `begin; select set_config('avstamp.municipality_code', '0180', true);
      set local role avstamp_reporting; `;
    await expect(
      late.desk.rows(`${asCompiler} insert into avstamp.correction_row select municipality_code, month, definition_id,
        revision, place + 1, section, running_number, kind, cells, causes from avstamp.correction_row; commit`),
    ).rejects.toThrow('row-level security');
    await late.desk.rows(`${asCompiler} delete from avstamp.correction; commit`);
    expect(await late.rows()).toHaveLength(1);
  });

  it.each(ROLES.filter((role) => role !== 'reporter'))('is nothing for a %s', async (role) => {
    const identity = role === 'national' ? nationalUser : { ...reporter, role };
    const asked = [
      'reportCorrection(month: "2013-03") { revision }',
      'correctedRows(month: "2013-03") { edges { cursor } }',
    ];
    for (const field of asked) {
      expect(codeOf(await late.desk.plugin.ask(`{ ${field} }`, {}, identity))).toBe('FORBIDDEN');
    }
  });
});

describe('a month whose records have been deleted under retention', () => {
  it.each(['A', 'B'])('is never corrected, whichever household is gone: %s', async (household) => {
    const other = household === 'A' ? 'B-2' : 'A-1';
    await late.desk.workshop.measures('0180', [{ person: other, code: 3 }]);
    await deleteUnderRetention(household);
    const compiled = await late.desk.compile();
    expect(compiled).toMatchObject({
      revision: 1,
      files: [],
      findings: [{ rule: 'correction-month-is-whole' }],
    });
    const [finding] = compiled.findings[0]?.examples ?? [];
    expect(finding?.finding.message.sv).toMatch(
      /1 av hushållen i den inskickade filen är gallrade.*för hand/,
    );
    const { revisions } = await late.desk.read();
    expect(revisions.map(({ revision }) => revision)).toEqual([1]);
  });

  it('keeps the correction that was drafted before as it was', async () => {
    await late.desk.workshop.measures('0180', [{ person: 'A-1', code: 3 }]);
    const drafted = await late.desk.compile();
    await deleteUnderRetention('B');
    expect(await late.desk.compile()).toMatchObject({ findings: [{ rule: 'correction-month-is-whole' }] });
    const [latest] = (await late.desk.read()).revisions;
    expect(latest?.files.map(({ sha256 }) => sha256)).toEqual(drafted.files.map(({ sha256 }) => sha256));
  });
});
