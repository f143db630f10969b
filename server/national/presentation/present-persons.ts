import { fillText, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { type AnswerCounted, CountIds } from '../tables/count-ids.js';
import type { NetPersons, PersonCountsByGroup, PersonGroup } from '../tables/net-persons.js';
import type { PersonCounts } from '../tables/person-counts.js';
import { type Share, shareOf } from '../tables/share.js';
import { GROUP_NAMES, PERCENT, TOTAL, titleFor } from './headings.js';
import { monthName } from './period-name.js';
import { countCell, percentCell, textCell } from './presented-cell.js';
import type { PresentedRow, PresentedTable } from './presented-table.js';

const GROUPS: readonly PersonGroup[] = ['applicant', 'coApplicant', 'together'];
const UNITS: Readonly<Record<NetPersons['counting'], LocalizedText>> = {
  persons: { sv: 'personer', en: 'persons' },
  'person-months': { sv: 'personmånader', en: 'person-months' },
};

/** Net persons: each month's, and all months' together where there are several. */
export function presentPersons({ persons, months }: NationalTables): PresentedTable {
  const { counting, noMeasureCode, total } = persons;
  return {
    id: 'persons',
    sheet: { sv: 'Personer', en: 'Persons' },
    title: titleFor(
      {
        sv: `Vuxna med bistånd efter svar om insatser (netto, ${UNITS[counting].sv}), {months}`,
        en: `Adults with assistance by answer on measures (net, ${UNITS[counting].en}), {months}`,
      },
      months,
    ),
    columns: [
      { heading: { sv: 'Månad', en: 'Month' } },
      { heading: { sv: 'Svar', en: 'Answer' } },
      ...GROUPS.flatMap((group) => [{ heading: GROUP_NAMES[group] }, PERCENT]),
    ],
    rows: [
      ...persons.months.flatMap(({ month, groups }) =>
        answerRows({ period: monthName(month), ids: new CountIds([month]), groups, noMeasureCode }),
      ),
      ...(months.length > 1
        ? answerRows({ period: TOTAL, ids: new CountIds(months), groups: total, noMeasureCode })
        : []),
    ],
    notes: [
      {
        sv: 'Andelarna är av alla vuxna som ska ha ett svar; efter antal insatser av dem som hade någon.',
        en: 'Shares are of all adults who owe an answer; by number of measures, of those who had any.',
      },
      ...(counting === 'persons' ? [] : [PERSON_MONTHS]),
      ...notTelling(total.together.reportsNotTelling),
    ],
  };
}

const NO_MEASURE: LocalizedText = { sv: 'Ingen insats (kod {code})', en: 'No measure (code {code})' };
const PERSON_MONTHS: LocalizedText = {
  sv: 'Över flera månader räknas personmånader: samma person räknas en gång i varje månad.',
  en: 'Over several months person-months are counted: the same person counts once in each month.',
};

function notTelling(reports: number): readonly LocalizedText[] {
  const template = {
    sv: 'Av rapporterna säger {reports} inte vilka som saknar svar: antalet utan svar är minst det som visas.',
    en: '{reports} of the reports do not tell who has not answered: those shown are the least there can be.',
  };
  return reports === 0 ? [] : [fillText(template, { reports: swedishNumber(reports) })];
}

/** The counts of one period. */
interface PeriodCounts {
  readonly period: LocalizedText;
  readonly ids: CountIds;
  readonly groups: PersonCountsByGroup;
  readonly noMeasureCode: number;
}

function answerRows({ period, ids, groups, noMeasureCode }: PeriodCounts): readonly PresentedRow[] {
  const row = (
    label: LocalizedText,
    answer: AnswerCounted,
    shareFrom: (counts: PersonCounts) => Share,
  ): PresentedRow => {
    const figures = GROUPS.flatMap((group) => {
      const share = shareFrom(groups[group]);
      const part = ids.persons(group, answer);
      const whole = ids.persons(group, typeof answer === 'number' ? 'withMeasures' : 'all');
      return [countCell(share.part, [part]), percentCell(share, [part, whole])];
    });
    return { cells: [textCell(period), textCell(label), ...figures] };
  };
  return [
    row(
      { sv: 'Minst en insats', en: 'At least one measure' },
      'withMeasures',
      (counts) => counts.withMeasures,
    ),
    ...groups.together.byNumber.map(({ numberOfMeasures: number }) =>
      row(byNumberLabel(number), number, (counts) => shareWithNumber(counts, number)),
    ),
    row(fillText(NO_MEASURE, { code: noMeasureCode }), 'noMeasure', (counts) => counts.noMeasure),
    row({ sv: 'Svar saknas', en: 'Not answered' }, 'unanswered', (counts) => counts.unanswered),
    row({ sv: 'Alla vuxna', en: 'All adults' }, 'all', ({ adults }) => shareOf(adults, adults)),
  ];
}

function byNumberLabel(numberOfMeasures: number): LocalizedText {
  if (numberOfMeasures === 1) return { sv: 'varav en insats', en: 'of whom one measure' };
  const template = { sv: 'varav {number} insatser', en: 'of whom {number} measures' };
  return fillText(template, { number: numberOfMeasures });
}

function shareWithNumber({ byNumber, withMeasures }: PersonCounts, numberOfMeasures: number): Share {
  const found = byNumber.find((one) => one.numberOfMeasures === numberOfMeasures);
  return found?.share ?? shareOf(0, withMeasures.part);
}
