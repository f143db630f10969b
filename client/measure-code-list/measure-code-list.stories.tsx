import { AvstampMeasureCodeListDocument } from '../generated/measure-code-list.js';
import { answerTo, failureOf, type StoryAnswer, type WidgetStories } from '../stories/story.js';
import { MeasureCodeList } from './measure-code-list.widget.js';

const codes = [
  {
    code: 0,
    label: { sv: 'Ingen insats', en: 'No measure' },
    guidance: { sv: 'Personen har inte haft någon insats under månaden.', en: 'No measure in the month.' },
  },
  {
    code: 2,
    label: { sv: 'Praktik', en: 'Work placement' },
    guidance: { sv: 'Praktik på en arbetsplats.', en: 'A placement with an employer.' },
  },
].map(({ code, label, guidance }) => ({
  __typename: 'Code' as const,
  code,
  label: { __typename: 'LocalizedText' as const, ...label },
  guidance: { __typename: 'LocalizedText' as const, ...guidance },
}));

const answered = (isFilled: boolean): readonly StoryAnswer[] => [
  answerTo(AvstampMeasureCodeListDocument, {
    codeLists: {
      __typename: 'CodeLists',
      measures: isFilled ? { __typename: 'MeasureCodeList', id: 'measures-2013', codes } : null,
    },
  }),
];
const failing = (failure: Parameters<typeof failureOf>[1]): readonly StoryAnswer[] => [
  failureOf(AvstampMeasureCodeListDocument, failure),
];

/** The states of the list of codes. */
export const measureCodeListStories: WidgetStories = {
  name: 'measure-code-list',
  Widget: MeasureCodeList,
  stories: [
    { state: 'filled', answers: answered(true), settles: 'dl' },
    { state: 'empty', answers: answered(false), settles: '.avstamp-state-empty' },
    { state: 'loading', answers: failing('waits'), settles: '[role=status].avstamp-state' },
    { state: 'failed', answers: failing('failed'), settles: '[role=alert] button' },
    { state: 'unreachable', answers: failing('unreachable'), settles: '[role=alert] button' },
    { state: 'signed-out', answers: failing('signedOut'), settles: '[role=alert] button' },
    { state: 'no-permission', answers: failing('noPermission'), settles: '.avstamp-state' },
    { state: 'offline', answers: answered(true), settles: '.avstamp-notice', isOffline: true },
    {
      state: 'without-month',
      answers: answered(true),
      settles: '.avstamp-state-empty',
      host: { scope: { municipalityCode: '0180' } },
    },
  ],
};
