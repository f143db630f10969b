import { type Municipality, municipalities } from '../../codes/index.js';
import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';
import type { ReportOrigins } from '../counted/report-origins.js';
import type { CountedReport, NationalInput } from '../national-input.js';
import { type Sent, sentByMunicipality } from './contributions.js';
import { exactPercent } from './exact-ratio.js';
import type { PopulationRegister } from './population-register.js';
import { sumOf } from './sum-of.js';

/** One municipality that owes a report, has given one, or both. */
export interface Participant {
  readonly code: string;
  /** Empty where the code is no municipality's. */
  readonly name: string;
  /** Whether it is one of those that owe a report. */
  readonly expected: boolean;
  /** The months that it has reported; a nil report counts (domain §5). */
  readonly monthsReported: readonly CalendarMonth[];
  readonly sent: Sent;
  /** Null where it is not known. */
  readonly population: number | null;
}

/** How many of the country's people live where reports came from. */
export interface PopulationCovered {
  /** Those whose population is known; null where reports came in and nobody's is. */
  readonly people: number | null;
  /** Whole per cent of the country, half up, as published for 2013. */
  readonly percent: number | null;
  /** Municipalities that have reported and whose population is not known: not among `people`. */
  readonly unknown: readonly string[];
  readonly date: string;
  readonly source: LocalizedText;
  readonly country: PopulationRegister['country'];
  readonly note: LocalizedText;
}

/** Who has reported (domain §5; Socialstyrelsen 2013, appendix 3). */
export interface Participation {
  /** How many municipalities owe a report. */
  readonly expected: number;
  /** How many of them have reported at least one of the months, and how many each of them. */
  readonly reported: number;
  readonly reportedAllMonths: number;
  readonly notReported: number;
  readonly origins: ReportOrigins;
  /** In code order; those that reported without being expected included. */
  readonly municipalities: readonly Participant[];
  /** Null where no population is known for so early a month. */
  readonly population: PopulationCovered | null;
}

const NOTHING_SENT: Sent = {
  measures: { records: false, comments: false },
  closures: { records: false, comments: false },
};

/** Participation from the reports that there are and the list of those that owe one. */
export function compileParticipation(input: NationalInput): Participation {
  const participants = participantsOf(input);
  const expected = participants.filter((one) => one.expected);
  const reported = expected.filter((one) => one.monthsReported.length > 0);
  return {
    expected: expected.length,
    reported: reported.length,
    reportedAllMonths: reported.filter((one) => one.monthsReported.length === input.months.length).length,
    notReported: expected.length - reported.length,
    origins: input.origins ?? { own: input.reports.length, received: 0, conflicts: [] },
    municipalities: participants,
    population: input.population === undefined ? null : covered(participants, input.population),
  };
}

function participantsOf({ reports, expected, population }: NationalInput): readonly Participant[] {
  const sent = sentByMunicipality(reports);
  const expectedByCode = new Map<string, Municipality>(expected.map((one) => [one.code, one]));
  return [...new Set([...expectedByCode.keys(), ...sent.keys()])].toSorted().map((code) => ({
    code,
    name: (expectedByCode.get(code) ?? municipalities.get(code))?.name ?? '',
    expected: expectedByCode.has(code),
    monthsReported: monthsOf(reports, code),
    sent: sent.get(code) ?? NOTHING_SENT,
    population: population?.municipalities[code] ?? null,
  }));
}

function monthsOf(reports: readonly CountedReport[], code: string): readonly CalendarMonth[] {
  return reports
    .filter((report) => report.municipalityCode === code)
    .map((report) => report.month)
    .toSorted();
}

function covered(participants: readonly Participant[], register: PopulationRegister): PopulationCovered {
  const { date, source, country, note } = register;
  const reported = participants.filter((one) => one.monthsReported.length > 0);
  const unknown = reported.filter((one) => one.population === null).map((one) => one.code);
  const noneKnown = unknown.length > 0 && unknown.length === reported.length;
  const people = noneKnown ? null : sumOf(reported, (one) => one.population ?? 0);
  return {
    people,
    percent: people === null ? null : exactPercent(people, country.people, 0),
    unknown,
    date,
    source,
    country,
    note,
  };
}
