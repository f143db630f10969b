import { AvstampMeasureCodeListDocument } from '../generated/measure-code-list.js';
import { AvstampMonthSheetDocument, type AvstampMonthSheetQuery } from '../generated/month-sheet.js';
import { AvstampMonthSheetTotalsDocument } from '../generated/month-sheet-totals.js';
import { inventedHousehold } from '../stories/invented-household.js';
import { answerTo, failureOf, type StoryAnswer, type WidgetStories } from '../stories/story.js';
import { MonthGrid } from './month-grid.widget.js';

const LABELS = [
  ['Ingen insats', 'No measure'],
  ['Arbetsprövning/arbetsträning', 'Work trial'],
  ['Praktik', 'Work placement'],
  ['Jobbsökaraktiviteter', 'Job search'],
  ['Arbetsmarknadsutbildning', 'Labour market training'],
  ['Subventionerad anställning', 'Subsidised employment'],
  ['Coachning', 'Coaching'],
  ['Kommunal anställning', 'Municipal employment'],
  ['Övrig insats', 'Other measure'],
] as const;

const codes = answerTo(AvstampMeasureCodeListDocument, {
  codeLists: {
    __typename: 'CodeLists',
    measures: {
      __typename: 'MeasureCodeList',
      id: 'measures-2013',
      codes: LABELS.map(([sv, en], code) => ({
        __typename: 'Code' as const,
        code,
        label: { __typename: 'LocalizedText' as const, sv, en },
        guidance: {
          __typename: 'LocalizedText' as const,
          sv: `Vad ${sv.toLowerCase()} omfattar.`,
          en: `What ${en.toLowerCase()} covers.`,
        },
      })),
    },
  },
});

const totals = (closedBecause: string | null = null): StoryAnswer =>
  answerTo(AvstampMonthSheetTotalsDocument, {
    monthSheetTotals: {
      __typename: 'MonthSheetTotals',
      closedBecause,
      closedUntil: null,
      contact: null,
      households: 3,
      persons: 5,
      unanswered: 3,
      mayBeOpenedBy: null,
    },
  });

type Household = AvstampMonthSheetQuery['monthSheet']['edges'][number]['node'];
const sheet = (households: readonly Household[]): StoryAnswer =>
  answerTo(AvstampMonthSheetDocument, {
    monthSheet: {
      __typename: 'SheetHouseholdConnection',
      pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
      edges: households.map((node) => ({ __typename: 'SheetHouseholdEdge' as const, node })),
    },
  });

const some = [1041, 1042, 1043].map(inventedHousehold);
const many = Array.from({ length: 500 }, (_, index) => inventedHousehold(2000 + index));
const filled = [codes, totals(), sheet(some)];
const failing = (failure: Parameters<typeof failureOf>[1]): readonly StoryAnswer[] => [
  codes,
  totals(),
  failureOf(AvstampMonthSheetDocument, failure),
];

/** The states of the month's grid. */
export const monthGridStories: WidgetStories = {
  name: 'month-grid',
  Widget: MonthGrid,
  stories: [
    { state: 'filled', answers: filled, settles: '[data-row]' },
    { state: 'many', answers: [codes, totals(), sheet(many)], settles: '[data-row]' },
    { state: 'empty', answers: [codes, totals(), sheet([])], settles: '.avstamp-state-empty' },
    { state: 'read-only', answers: filled, settles: '[data-row]', own: { readOnly: true } },
    { state: 'closed', answers: [codes, totals('Månaden är inskickad'), sheet(some)], settles: '[data-row]' },
    { state: 'loading', answers: failing('waits'), settles: '[role=status].avstamp-state' },
    { state: 'failed', answers: failing('failed'), settles: '[role=alert] button' },
    { state: 'unreachable', answers: failing('unreachable'), settles: '[role=alert] button' },
    { state: 'no-permission', answers: failing('noPermission'), settles: '.avstamp-state' },
    { state: 'offline', answers: filled, settles: '[data-row]', isOffline: true },
    {
      state: 'without-month',
      answers: filled,
      settles: '.avstamp-state-empty',
      host: { scope: { municipalityCode: '0180' } },
    },
  ],
};
