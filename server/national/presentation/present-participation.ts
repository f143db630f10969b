import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import type { PopulationCovered } from '../tables/participation.js';
import { shareOf } from '../tables/share.js';
import { NUMBER, PERCENT, titleFor } from './headings.js';
import { participationNotes } from './participation-notes.js';
import { numberCell, percentCell, textCell, wholePercentCell } from './presented-cell.js';
import type { PresentedRow, PresentedTable } from './presented-table.js';

/** A share of municipalities is worked out from no count of persons. */
const NO_PERSONS: readonly string[] = [];

/** Who has reported, in numbers; which municipalities they are stands in a table of its own. */
export function presentParticipation({ participation, months }: NationalTables): PresentedTable {
  const { expected, reported, reportedAllMonths, notReported, population } = participation;
  const row = (label: LocalizedText, municipalities: number): PresentedRow => ({
    cells: [
      textCell(label),
      numberCell(municipalities),
      percentCell(shareOf(municipalities, expected), NO_PERSONS),
    ],
  });
  return {
    id: 'participation',
    sheet: { sv: 'Deltagande', en: 'Participation' },
    title: titleFor({ sv: 'Deltagande, {months}', en: 'Participation, {months}' }, months),
    columns: [
      { heading: { sv: 'Kommuner och folkmängd', en: 'Municipalities and population' } },
      NUMBER,
      PERCENT,
    ],
    rows: [
      row({ sv: 'Kommuner som ska rapportera', en: 'Municipalities that owe a report' }, expected),
      row({ sv: 'Har rapporterat', en: 'Have reported' }, reported),
      row({ sv: 'Har rapporterat alla månader', en: 'Have reported every month' }, reportedAllMonths),
      row({ sv: 'Har inte rapporterat', en: 'Have not reported' }, notReported),
      populationRow(population),
    ],
    notes: participationNotes(participation),
  };
}

function populationRow(population: PopulationCovered | null): PresentedRow {
  const people = population?.people ?? null;
  const percent = people === null ? numberCell(null) : wholePercentCell(population?.percent ?? null);
  return {
    cells: [
      textCell({ sv: 'Folkmängd i dem som rapporterat', en: 'Population of those that have reported' }),
      numberCell(people),
      percent,
    ],
  };
}
