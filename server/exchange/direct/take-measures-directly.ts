import { FindingList } from '../finding-list.js';
import { fileNameOf } from '../host-files.js';
import { findsAny } from '../in-hope.js';
import { shownFinding } from '../judge-rows.js';
import type { LoadSession } from '../session.js';
import { fillDirectly } from './fill-directly.js';
import { MEASURE_FIELDS, MeasureRows } from './measure-rows.js';
import { NamedPersons } from './named-persons.js';
import type { References } from './references.js';

/**
 * Takes the measures where the database holds none and every row is beyond doubt.
 * @param persons each with the municipalities that know it; none for all
 * @returns the persons that have measures; undefined where the file must be
 * staged and judged, and nothing is taken
 */
export async function takeMeasuresDirectly(
  session: LoadSession,
  persons: References,
): Promise<NamedPersons | undefined> {
  // Persons whom only some municipalities know are in the database already, and so may measures be.
  if (!persons.areAlone) return undefined;
  const owners = new NamedPersons(persons);
  const remarks = new FindingList();
  const taker = new MeasureRows(session.codeLists, persons, owners, (record, finding) => {
    const place = { file: fileNameOf('measures'), row: record, line: record };
    remarks.add(shownFinding({ ...finding, place }));
  });
  const isFilled = await fillDirectly(session, {
    file: 'measures',
    table: 'measure',
    columns: MEASURE_FIELDS,
    taker,
    holds: async () => !(taker.personsAreApart && (await findsAny(session, NO_MEASURE_BESIDE_MEASURES))),
  });
  if (!isFilled) return undefined;
  session.findings.take(remarks);
  return owners;
}

const NO_MEASURE_BESIDE_MEASURES = `select from avstamp.measure as none
  join pg_temp.known_month on first_day = none.month and no_measure_code = none.code::text
  where exists (select from avstamp.measure as given where given.municipality_code = none.municipality_code
    and given.month = none.month and given.person_ref = none.person_ref and given.code <> none.code)`;
