import type { Rule } from '../../kernel/index.js';
import { exampleRecording } from './closure-recording.example.js';
import type { ClosureRecording } from './closure-recording.js';

const SOURCE = 'domain §3.3: unknown reasons are a quality problem';

/** Whether contact was tried as planned, or somebody has said why not. Asked of new unknown reasons only. */
const isAnsweredFor = ({ becomesUnknown, contactDays, plannedContacts, exceptionReason }: ClosureRecording) =>
  !becomesUnknown || contactDays >= plannedContacts || exceptionReason !== '';

const untried: Partial<ClosureRecording> = { isUnknown: true, becomesUnknown: true, contactDays: 1 };

/** When a reason may be called unknown, and not heard from. */
export const unknownReasonRules: readonly Rule<ClosureRecording>[] = [
  {
    id: 'closure-not-heard-from-is-unknown',
    severity: 'error',
    field: 'notHeardFrom',
    source: 'domain §1, §3.3: not heard from is a finer reason beside the unknown one',
    validFrom: '2013-03',
    message: {
      sv: '”Ej avhörd” hör till orsaken {unknown}, och ingen nivå har den. Välj {unknown}, eller ta bort ”ej avhörd”.',
      en: '“Not heard from” belongs to reason {unknown}, and no level has it. Choose {unknown}, or take “not heard from” away.',
    },
    expected: { sv: 'orsaken {unknown}', en: 'reason {unknown}' },
    holds: ({ notHeardFrom, isUnknown }) => !notHeardFrom || isUnknown,
    values: ({ unknownReasonCode }) => ({ found: '', unknown: unknownReasonCode ?? '' }),
    examples: {
      holds: [exampleRecording(), exampleRecording({ notHeardFrom: true, isUnknown: true })],
      breaks: [exampleRecording({ notHeardFrom: true })],
    },
  },
  {
    id: 'closure-unknown-reason-followed-up',
    severity: 'error',
    field: 'exceptionReason',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kontakt har sökts {found} av {planned} dagar. Sök kontakt de dagar som återstår, eller skriv varför orsaken ändå ska vara okänd ({unknown}).',
      en: 'Contact was tried on {found} of {planned} days. Try on the days that remain, or write why the reason shall be unknown ({unknown}) all the same.',
    },
    expected: { sv: '{planned} dagar, eller ett skäl', en: '{planned} days, or a reason' },
    holds: (recording) => recording.isNearDeadline || isAnsweredFor(recording),
    values: valuesOf,
    examples: {
      holds: [
        exampleRecording(),
        exampleRecording({ ...untried, contactDays: 2 }),
        exampleRecording({ ...untried, exceptionReason: 'Hushållet har flyttat utomlands.' }),
        exampleRecording({ ...untried, isNearDeadline: true }),
        exampleRecording({ isUnknown: true }),
      ],
      breaks: [exampleRecording(untried)],
    },
  },
  {
    id: 'closure-unknown-reason-near-deadline',
    severity: 'warning',
    field: 'exceptionReason',
    source: `${SOURCE}; the report may not wait for contacts (domain §4)`,
    validFrom: '2013-03',
    message: {
      sv: 'Orsaken är sparad som okänd ({unknown}), men kontakt har bara sökts {found} av {planned} dagar. Skriv varför, eller ändra orsaken när den blir känd.',
      en: 'The reason is saved as unknown ({unknown}), but contact was tried on {found} of {planned} days only. Write why, or change the reason when it becomes known.',
    },
    expected: { sv: '{planned} dagar, eller ett skäl', en: '{planned} days, or a reason' },
    holds: (recording) => !recording.isNearDeadline || isAnsweredFor(recording),
    values: valuesOf,
    examples: {
      holds: [
        exampleRecording(untried),
        exampleRecording({
          ...untried,
          isNearDeadline: true,
          exceptionReason: 'Ingen telefon eller adress.',
        }),
      ],
      breaks: [exampleRecording({ ...untried, isNearDeadline: true })],
    },
  },
];

function valuesOf({ contactDays, plannedContacts, unknownReasonCode }: ClosureRecording) {
  return { found: contactDays, planned: plannedContacts, unknown: unknownReasonCode ?? '' };
}
