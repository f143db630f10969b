import { monthOfDate, type Rule } from '../../kernel/index.js';
import { exampleRecording } from './closure-recording.example.js';
import type { ClosureRecording } from './closure-recording.js';

/** Rules of the day that somebody records a closing for. */
export const recordingDateRules: readonly Rule<ClosureRecording>[] = [
  {
    id: 'closure-not-in-future',
    severity: 'error',
    field: 'closedOn',
    source: 'domain §3.1: a closing is what has been done in the case system',
    validFrom: '2013-03',
    message: {
      sv: 'Avslutet är daterat {found}, och i dag är det {today}. Ange dagen då hushållet avslutades.',
      en: 'The closing is dated {found}, and today is {today}. Give the day on which the household was closed.',
    },
    expected: { sv: 'i dag, {today}, eller tidigare', en: 'today, {today}, or earlier' },
    holds: ({ closedOn, today }) => closedOn <= today,
    values: ({ closedOn, today }) => ({ found: closedOn, today }),
    examples: {
      holds: [exampleRecording(), exampleRecording({ closedOn: '2013-04-02' })],
      breaks: [exampleRecording({ closedOn: '2013-04-03' })],
    },
  },
  {
    id: 'closure-not-before-assistance',
    severity: 'error',
    field: 'closedOn',
    source: 'domain §3.1',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet fick bistånd första gången för {firstMonth}, men avslutet är daterat {found}. Rätta dagen.',
      en: 'The household first had assistance for {firstMonth}, but the closing is dated {found}. Mend the day.',
    },
    expected: { sv: '{firstMonth} eller senare', en: '{firstMonth} or later' },
    holds: ({ closedOn, firstMonth }) => firstMonth === undefined || monthOfDate(closedOn) >= firstMonth,
    values: ({ closedOn, firstMonth }) => ({ found: closedOn, firstMonth: firstMonth ?? '' }),
    examples: {
      holds: [
        exampleRecording(),
        exampleRecording({ closedOn: '2013-01-01' }),
        exampleRecording({ firstMonth: undefined }),
      ],
      breaks: [exampleRecording({ closedOn: '2012-12-31' })],
    },
  },
  {
    id: 'closure-after-assistance',
    severity: 'warning',
    field: 'closedOn',
    source: 'domain §3.1',
    validFrom: '2013-03',
    message: {
      sv: 'Inget bistånd till hushållet är känt. Kontrollera att det är rätt hushåll som avslutades {found}.',
      en: 'No assistance to the household is known. Check that it is the right household that was closed on {found}.',
    },
    expected: { sv: 'ett hushåll som har haft bistånd', en: 'a household that has had assistance' },
    holds: ({ firstMonth }) => firstMonth !== undefined,
    values: ({ closedOn }) => ({ found: closedOn }),
    examples: { holds: [exampleRecording()], breaks: [exampleRecording({ firstMonth: undefined })] },
  },
  {
    id: 'closure-once-in-month',
    severity: 'warning',
    field: 'closedOn',
    source: 'domain §3.1: one row for the month',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet har redan ett avslut i månaden: {others}. Bara det sista rapporteras. Häv det som inte gäller.',
      en: 'The household has a closing in the month already: {others}. Only the last is reported. Void the one that does not count.',
    },
    expected: { sv: 'ett avslut i månaden', en: 'one closing in the month' },
    holds: ({ otherClosings }) => otherClosings.length === 0,
    values: ({ closedOn, otherClosings }) => ({ found: closedOn, others: otherClosings.join(', ') }),
    examples: {
      holds: [exampleRecording()],
      breaks: [exampleRecording({ otherClosings: ['2013-03-04'] })],
    },
  },
  {
    id: 'closure-counts',
    severity: 'error',
    field: 'closedOn',
    source: 'domain §3.4',
    validFrom: '2013-03',
    message: {
      sv: 'Avslutet {found} är hävt, eftersom hushållet öppnades igen. Registrera avslutet på nytt om det gäller ändå.',
      en: 'The closing of {found} was voided, because the household was reopened. Record the closing anew if it counts after all.',
    },
    expected: { sv: 'ett avslut som gäller', en: 'a closing that counts' },
    holds: ({ voided }) => !voided,
    values: ({ closedOn }) => ({ found: closedOn }),
    examples: { holds: [exampleRecording()], breaks: [exampleRecording({ voided: true })] },
  },
];
