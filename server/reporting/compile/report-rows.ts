import { municipalities } from '../../codes/index.js';
import { type CalendarMonth, type MunicipalityCode, monthNumber } from '../../kernel/index.js';
import type { Cell } from '../../platform/files/index.js';
import type { CommentField, MonthContent, ReportSection } from '../definitions/report-definition.js';
import {
  BETWEEN_TEXTS,
  type PlacedColumn,
  placeColumns,
  runningNumberText,
} from '../definitions/section-layout.js';
import type { HouseholdIdentities, Identities } from '../identity/identities.js';
import type { AnswerBook } from '../measure-answer.js';
import type { AdultRole, ClosureLevel } from '../report-tally.js';
import type { ClosureFacts, HouseholdFacts, ReporterComment, ReportFacts } from './household-facts.js';

/** Whose report of which month is written. */
export interface ReportKey {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
}

/** A section's file before it has a format: headings, and rows in running-number order. */
export interface SectionRows {
  readonly headings: readonly string[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

/**
 * Places a report's facts in the columns of one section. A comments section without a comment is undefined:
 * that file is left out (domain §4); the others are written without rows.
 */
export function sectionRows(
  section: ReportSection,
  key: ReportKey,
  facts: ReportFacts,
  answers: AnswerBook,
  identities?: Identities,
): SectionRows | undefined {
  switch (section.rows) {
    case 'households-with-assistance': {
      const columns = placeColumns(section, mostTexts(facts.households));
      const place = householdPlacer(columns, key, answers, identities);
      return rowsOf(columns, facts.households, place);
    }
    case 'closed-households': {
      const columns = placeColumns(section, 0);
      return rowsOf(columns, facts.closures, closurePlacer(columns, key, identities));
    }
    case 'reporter-comment': {
      const columns = placeColumns(section, 0);
      const comments = facts.comment === undefined ? undefined : [facts.comment];
      return comments && rowsOf(columns, comments, commentPlacer(columns, key));
    }
  }
}

type Placer<Facts> = (facts: Facts) => Cell[];

function rowsOf<Facts>(
  columns: readonly PlacedColumn[],
  facts: readonly Facts[],
  place: Placer<Facts>,
): SectionRows {
  function* rows(): Iterable<readonly Cell[]> {
    for (const one of facts) yield place(one);
  }
  return { headings: columns.map(({ heading }) => heading), rows };
}

function householdPlacer(
  columns: readonly PlacedColumn[],
  key: ReportKey,
  answers: AnswerBook,
  identities: Identities | undefined,
): Placer<HouseholdFacts> {
  const common = commonCells(columns, key);
  const identityPlaces = placesOfIdentities(columns);
  const numberPlaces = runningNumberPlaces(columns);
  const applicantPlaces = measurePlaces(columns, 'applicant');
  const coApplicantPlaces = measurePlaces(columns, 'coApplicant');
  const textColumns = columns.filter(({ content }) => content.kind === 'other-measure-texts');
  const [firstText] = textColumns;
  const oneCell =
    firstText?.content.kind === 'other-measure-texts' && firstText.content.form === 'one-column';
  const fill = (cells: Cell[], places: readonly (number | undefined)[], answer: string): void => {
    for (const [code, mark] of answers.answer(answer)) {
      const place = places[code];
      if (place !== undefined) cells[place] = mark;
    }
  };
  return ([number, , applicant, applicantTexts, coApplicant, coApplicantTexts]) => {
    const cells = common.slice();
    for (const [place, digits] of numberPlaces) cells[place] = runningNumberText(number, digits);
    placeIdentities(cells, identityPlaces, identities?.get(number));
    if (applicant !== null) fill(cells, applicantPlaces, applicant);
    if (coApplicant !== null) fill(cells, coApplicantPlaces, coApplicant);
    if (firstText !== undefined && (applicantTexts !== null || coApplicantTexts !== null)) {
      const texts = [...(applicantTexts ?? []), ...(coApplicantTexts ?? [])];
      const written = oneCell ? [texts.join(BETWEEN_TEXTS)] : texts;
      for (const [index, text] of written.entries()) cells[firstText.place + index] = text;
    }
    return cells;
  };
}

function closurePlacer(
  columns: readonly PlacedColumn[],
  key: ReportKey,
  identities: Identities | undefined,
): Placer<ClosureFacts> {
  const common = commonCells(columns, key);
  const identityPlaces = placesOfIdentities(columns);
  const numberPlaces = runningNumberPlaces(columns);
  const reasons = columns.flatMap(({ place, content }) =>
    content.kind === 'closure-reason' ? [{ place, index: REASON_INDEX[content.level] }] : [],
  );
  return (facts) => {
    const cells = common.slice();
    for (const [place, digits] of numberPlaces) cells[place] = runningNumberText(facts[0], digits);
    placeIdentities(cells, identityPlaces, identities?.get(facts[0]));
    for (const { place, index } of reasons) cells[place] = facts[index];
    return cells;
  };
}

/** Where the reason of each level stands in `ClosureFacts`. */
const REASON_INDEX: Readonly<Record<ClosureLevel, 2 | 3 | 4>> = {
  applicant: 2,
  coApplicant: 3,
  household: 4,
};

function commentPlacer(columns: readonly PlacedColumn[], key: ReportKey): Placer<ReporterComment> {
  const municipalityName = municipalities.get(key.municipality)?.name ?? key.municipality;
  return (comment) => {
    const cells = commonCells(columns, key);
    const fields: Readonly<Record<CommentField, string>> = { municipalityName, ...comment };
    for (const { place, content } of columns) {
      if (content.kind === 'comment') cells[place] = fields[content.field];
    }
    return cells;
  };
}

/** A row with what all rows of the report have in common, and the other cells empty. */
function commonCells(columns: readonly PlacedColumn[], { municipality, month }: ReportKey): Cell[] {
  return columns.map(({ content }) => {
    if (content.kind === 'municipality') return municipality;
    return content.kind === 'month' ? monthText(month, content) : null;
  });
}

/** The month as its column writes it. */
export function monthText(month: CalendarMonth, { form }: MonthContent): string {
  return form === 'MM' ? monthNumber(month) : month;
}

function runningNumberPlaces(columns: readonly PlacedColumn[]): [place: number, digits: number][] {
  return columns.flatMap(({ place, content }) =>
    content.kind === 'running-number' ? [[place, content.digits]] : [],
  );
}

function placesOfIdentities(columns: readonly PlacedColumn[]): [place: number, role: AdultRole][] {
  return columns.flatMap(({ place, content }) =>
    content.kind === 'identity-number' ? [[place, content.role]] : [],
  );
}

function placeIdentities(
  cells: Cell[],
  places: readonly (readonly [place: number, role: AdultRole])[],
  identities: HouseholdIdentities | undefined,
): void {
  for (const [place, role] of places) cells[place] = identities?.[role] ?? null;
}

/** The place of each code's column for one adult, by code; undefined for a code that has no column. */
function measurePlaces(columns: readonly PlacedColumn[], role: AdultRole): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  for (const { place, content } of columns) {
    if (content.kind === 'measure' && content.role === role) places[content.code] = place;
  }
  return places;
}

/** How many columns of texts the row with most other measures needs. */
export function mostTexts(households: readonly HouseholdFacts[]): number {
  let most = 0;
  for (const [, , , applicantTexts, , coApplicantTexts] of households) {
    most = Math.max(most, (applicantTexts?.length ?? 0) + (coApplicantTexts?.length ?? 0));
  }
  return most;
}
