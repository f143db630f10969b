import { SystemDraft } from '../../disclosure/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { CLOSURE_LEVELS } from '../tables/closures-by-reason.js';
import { CountIds } from '../tables/count-ids.js';
import { COUNTRY } from '../tables/counts-by-area.js';
import type { PersonCountsByGroup } from '../tables/net-persons.js';
import { addAreaCounts } from './area-counts.js';
import { addPersonCounts } from './person-counts-system.js';
import { WEIGHTS } from './weights.js';

/**
 * All counts of persons that the national tables hold, each once however many tables show it, and everything that
 * readers know to hold between them: rows and columns add up, municipalities to counties and these to the country,
 * applicants and co-applicants to both, persons by number of measures to persons and to measures, months to a period.
 */
export function nationalCounts(tables: NationalTables): SystemDraft {
  const draft = new SystemDraft();
  const ids = new CountIds(tables.months);
  const { measuresByArea, closuresByArea, participation } = tables;
  // Who sent nothing is told in the list of municipalities, so that nothing of theirs can be hidden.
  const nothingSent = (part: 'measures' | 'closures'): ReadonlySet<string> =>
    new Set(participation.municipalities.filter(({ sent }) => !sent[part].records).map(({ code }) => code));
  addAreaCounts(draft, measuresByArea, nothingSent('measures'), (area, code) => ids.measure(area, code));
  addAreaCounts(draft, closuresByArea, nothingSent('closures'), (area, code) => ids.closure(area, code));
  addMeasures(draft, tables, ids);
  addClosureLevels(draft, tables, ids);
  addPersons(draft, tables, ids);
  return draft;
}

function addMeasures(draft: SystemDraft, { measures, volumes }: NationalTables, ids: CountIds): void {
  const country = { standing: 'open', weight: WEIGHTS.country } as const;
  draft.add({ ...country, id: ids.measuresOn('applicant'), count: measures.onApplicants });
  draft.add({ ...country, id: ids.measuresOn('coApplicant'), count: measures.onCoApplicants });
  draft.sum(ids.measure(COUNTRY, 'all'), [ids.measuresOn('applicant'), ids.measuresOn('coApplicant')]);
  const codes = volumes.rows.map(({ code }) => code);
  for (const { code, recordsWithDays } of volumes.rows) {
    draft.add({ ...country, id: ids.withDays(code), count: recordsWithDays.part ?? 0 });
    draft.atMost(ids.withDays(code), [ids.measure(COUNTRY, code)]);
  }
  const { part } = volumes.anyCode.recordsWithDays;
  draft.add({ ...country, id: ids.withDays('all'), count: part ?? 0 });
  draft.sum(
    ids.withDays('all'),
    codes.map((code) => ids.withDays(code)),
  );
}

/** The household's reason is the applicant's or the co-applicant's (domain §3.2): it is not counted more often. */
function addClosureLevels(draft: SystemDraft, { closures }: NationalTables, ids: CountIds): void {
  const codes = closures.rows.map(({ code }) => code);
  for (const level of CLOSURE_LEVELS) {
    if (level === 'household') continue;
    const idOf = (code: number | 'all'): string => ids.closureAt(level, COUNTRY, code);
    const country = { standing: 'open', weight: WEIGHTS.country } as const;
    for (const { code, shares } of closures.rows)
      draft.add({ ...country, id: idOf(code), count: shares[level].part ?? 0 });
    draft.add({ ...country, id: idOf('all'), count: closures.records[level] });
    draft.sum(idOf('all'), codes.map(idOf));
  }
  for (const code of codes)
    draft.atMost(
      ids.closure(COUNTRY, code),
      (['applicant', 'coApplicant'] as const).map((level) => ids.closureAt(level, COUNTRY, code)),
    );
}

function addPersons(draft: SystemDraft, { months, persons, measures }: NationalTables, ids: CountIds): void {
  const add = (of: readonly CalendarMonth[], groups: PersonCountsByGroup): readonly string[] =>
    addPersonCounts(draft, groups, new CountIds(of));
  const total = add(months, persons.total);
  for (const { month, groups } of persons.months) add([month], groups);
  if (months.length > 1)
    for (const name of total) {
      const parts = months.map((month) => name.replace(ids.prefix, new CountIds([month]).prefix));
      draft.sumIfSo(name, parts);
    }
  for (const [role, on] of [
    ['applicant', measures.onApplicants],
    ['coApplicant', measures.onCoApplicants],
  ] as const)
    relateNumbers(draft, persons.total, role, on, ids);
}

/** Persons with two measures have two of the measures counted (domain §5: a code counts once per person and month). */
function relateNumbers(
  draft: SystemDraft,
  groups: PersonCountsByGroup,
  role: 'applicant' | 'coApplicant',
  measures: number,
  ids: CountIds,
): void {
  const numbers = groups[role].byNumber.map(
    ({ numberOfMeasures, share }) => [numberOfMeasures, share.part ?? 0] as const,
  );
  if (numbers.reduce((sum, [number, persons]) => sum + number * persons, 0) !== measures) return;
  draft.relate([
    [ids.measuresOn(role), -1],
    ...numbers.map(([number]) => [ids.persons(role, number), number] as const),
  ]);
}
