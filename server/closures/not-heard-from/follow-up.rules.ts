import { calendarMonth, firstDayOf, type Rule } from '../../kernel/index.js';
import { FOLLOW_UP_LIMIT, type FollowUpRecording } from './follow-up-recording.js';

const SOURCE = 'domain §3.3: unknown reasons are a quality problem';

const example = (change: Partial<FollowUpRecording> = {}): FollowUpRecording => ({
  triedOn: '2013-04-15',
  today: '2013-04-16',
  statedMonth: calendarMonth('2013-03'),
  lastMonth: calendarMonth('2013-03'),
  recorded: 1,
  ...change,
});

/** Rules of a contact that was tried with a household. */
export const followUpRules: readonly Rule<FollowUpRecording>[] = [
  {
    id: 'follow-up-not-in-future',
    severity: 'error',
    field: 'triedOn',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kontakten är daterad {found}, och i dag är det {today}. Ange dagen då kontakten söktes.',
      en: 'The contact is dated {found}, and today is {today}. Give the day on which it was tried.',
    },
    expected: { sv: 'i dag, {today}, eller tidigare', en: 'today, {today}, or earlier' },
    holds: ({ triedOn, today }) => triedOn <= today,
    values: ({ triedOn, today }) => ({ found: triedOn, today }),
    examples: {
      holds: [example(), example({ triedOn: '2013-04-16' })],
      breaks: [example({ triedOn: '2013-04-17' })],
    },
  },
  {
    id: 'follow-up-since-last-assistance',
    severity: 'error',
    field: 'triedOn',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kontakten är daterad {found}, men hushållet fick bistånd för {month}. Ange en kontakt från {month} eller senare.',
      en: 'The contact is dated {found}, but the household had assistance for {month}. Give a contact from {month} or later.',
    },
    expected: { sv: '{month} eller senare', en: '{month} or later' },
    holds: ({ triedOn, statedMonth }) => triedOn >= firstDayOf(statedMonth),
    values: ({ triedOn, statedMonth }) => ({ found: triedOn, month: statedMonth }),
    examples: {
      holds: [example(), example({ triedOn: '2013-03-01' })],
      breaks: [example({ triedOn: '2013-02-28' })],
    },
  },
  {
    id: 'follow-up-of-silent-household',
    severity: 'error',
    field: 'lastMonth',
    source: 'domain §1: not heard from is a household that has stopped applying',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet har haft bistånd för {lastMonth} sist, inte {found}. Läs listan igen.',
      en: 'The household last had assistance for {lastMonth}, not {found}. Read the list again.',
    },
    expected: { sv: '{lastMonth}', en: '{lastMonth}' },
    holds: ({ statedMonth, lastMonth }) => lastMonth === undefined || statedMonth === lastMonth,
    values: ({ statedMonth, lastMonth }) => ({ found: statedMonth, lastMonth: lastMonth ?? '' }),
    examples: {
      holds: [example(), example({ lastMonth: undefined })],
      breaks: [example({ lastMonth: calendarMonth('2013-04') })],
    },
  },
  {
    id: 'follow-up-limit',
    severity: 'error',
    field: 'triedOn',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet har redan {found} kontakter, och fler kan inte sparas. Ange orsaken till avslutet.',
      en: 'The household has {found} contacts already, and no more can be kept. Give the reason of the closing.',
    },
    expected: { sv: `högst ${FOLLOW_UP_LIMIT} kontakter`, en: `at most ${FOLLOW_UP_LIMIT} contacts` },
    holds: ({ recorded }) => recorded < FOLLOW_UP_LIMIT,
    values: ({ recorded }) => ({ found: recorded }),
    examples: {
      holds: [example({ recorded: FOLLOW_UP_LIMIT - 1 })],
      breaks: [example({ recorded: FOLLOW_UP_LIMIT })],
    },
  },
];
