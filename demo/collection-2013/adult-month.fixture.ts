import { type Row, value, writtenRows } from './written-folder.fixture.js';

/** What the folder tells of an adult in March or April with assistance: the measures rows of that month. */
export interface WrittenAdultMonth {
  readonly municipality: string;
  readonly month: string;
  readonly role: 'applicant' | 'coApplicant';
  readonly measures: readonly Row[];
}

/** Joins assistance, households and measures of a written collection, one item for each adult and month. */
export async function writtenAdultMonths(): Promise<WrittenAdultMonth[]> {
  const [households = [], assistance = [], measures = []] = await writtenRows(
    'households',
    'assistance',
    'measures',
  );
  const municipalities = new Map(
    households.map((row) => [value(row, 'household_ref'), value(row, 'municipality_code')]),
  );
  const measuresOf = new Map<string, Row[]>();
  for (const row of measures) {
    const key = `${value(row, 'municipality_code')} ${value(row, 'person_ref')} ${value(row, 'month')}`;
    measuresOf.set(key, [...(measuresOf.get(key) ?? []), row]);
  }
  return assistance
    .filter((row) => value(row, 'month') >= '2013-03')
    .flatMap((row) => {
      const municipality = municipalities.get(value(row, 'household_ref')) ?? '';
      const month = value(row, 'month');
      return (['applicant', 'coApplicant'] as const).flatMap((role) => {
        const person = value(row, role === 'applicant' ? 'applicant_ref' : 'co_applicant_ref');
        if (person === '') return [];
        const ofMonth = measuresOf.get(`${municipality} ${person} ${month}`) ?? [];
        return [{ municipality, month, role, measures: ofMonth }];
      });
    });
}
