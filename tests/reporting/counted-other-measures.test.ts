import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { query } from '../support/query.js';
import { ReportWorkshop, rowsOf } from '../support/report-workshop.js';

let workshop: ReportWorkshop;
beforeEach(async () => {
  workshop = await ReportWorkshop.open();
  await workshop.households('0180', [{ name: 'h1', coApplicant: true }]);
});
afterEach(() => workshop.close());

const attended = (person: string, text: string, days: readonly number[], status = 'present') =>
  query(
    workshop.database.urls.admin,
    `insert into avstamp.attendance
        (municipality_code, unit, person_ref, day, code, other_text, party, status, absence_reason)
      select '0180', 'Arbetscentrum', $1, make_date(2013, 3, day), 8, $2, 'labour', $4,
        case when $4 = 'absent' then 'illness' end
      from unnest($3::integer[]) day`,
    [person, text, days, status],
  );
/** What stands in the cells of other measures: the applicant's and the co-applicant's. */
const others = async (): Promise<(string | undefined)[]> => {
  const [cells = []] = await rowsOf(await workshop.compile('0180'), 'insatser-');
  return [cells[11], cells[20]];
};

describe('the cell of several other measures', () => {
  beforeEach(() =>
    workshop.measures('0180', [
      { person: 'h1-1', code: 8, text: 'Validering', days: 3 },
      { person: 'h1-1', code: 8, text: 'Friskvård', days: 2 },
      { person: 'h1-2', code: 8, text: 'Validering', days: 2 },
    ]),
  );

  test('is X where nobody has counted the days', async () => {
    expect(await others()).toEqual(['X', '2']);
  });

  test('takes the distinct days where attendance tells them of all measures', async () => {
    await attended('h1-1', 'Validering', [4, 5, 6]);
    await attended('h1-1', 'Friskvård', [6, 7]);
    await attended('h1-2', 'Validering', [4, 5]);
    expect(await others()).toEqual(['4', '2']);
  });

  test('is X where attendance tells of some of them only, or of nobody present', async () => {
    await attended('h1-1', 'Validering', [4, 5, 6]);
    expect(await others()).toEqual(['X', '2']);
    await attended('h1-1', 'Friskvård', [7], 'absent');
    expect(await others()).toEqual(['X', '2']);
  });

  test('is X where somebody has stated another volume of one of them', async () => {
    await attended('h1-1', 'Validering', [4, 5, 6]);
    await attended('h1-1', 'Friskvård', [6, 7]);
    const { admin } = workshop.database.urls;
    await query(
      admin,
      `insert into avstamp.volume_override (municipality_code, month, person_ref, code, other_text, party, days, reason)
        values ('0180', '2013-03-01', 'h1-1', 8, 'Friskvård', 'labour', 9, 'Listan gick förlorad')`,
    );
    expect((await others())[0]).toBe('X');
    await query(admin, 'update avstamp.volume_override set lifted_at = now()');
    expect((await others())[0]).toBe('4');
  });

  test('counts no days of a measure that was withdrawn', async () => {
    await attended('h1-1', 'Validering', [4, 5, 6]);
    await attended('h1-1', 'Friskvård', [6, 7]);
    await attended('h1-1', 'Hälsoskola', [20, 21]);
    expect((await others())[0]).toBe('4');
  });
});
