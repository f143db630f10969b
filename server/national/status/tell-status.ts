import { type Municipality, municipalities } from '../../codes/index.js';
import { type CalendarMonth, dateOfInstant } from '../../kernel/index.js';
import { type CollectionDays, collectionDays, type ReportDefinition } from '../../reporting/index.js';
import { hasPart, outdoes } from '../counted/combine-reports.js';
import { PART_OF_ROWS, RECEIVED_PARTS, type ReceivedPart } from '../receiving/report-part.js';
import { dueReminder, reminderCounts } from './due-reminder.js';
import { completenessByCounty, completenessOf, hasComeIn } from './measure-completeness.js';
import type { ReceivedPartSoFar, ReceivedSoFar } from './received-so-far.js';
import type { MunicipalityStatus, PartStatus, ReportingStatus } from './reporting-status.js';

/** Which month is told of, by which definition, on which day. */
export interface StatusOrder {
  readonly definition: ReportDefinition;
  readonly month: CalendarMonth;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Who has reported and who has not, for each municipality of the country, from what has come in so far. */
export function tellStatus(order: StatusOrder, soFar: ReceivedSoFar): ReportingStatus {
  const { definition, month, today } = order;
  const told = [...municipalities.values()].map((municipality) =>
    municipalityStatus(municipality, order, soFar),
  );
  return {
    month,
    definitionId: definition.id,
    today,
    days: collectionDays(definition.calendar, month),
    municipalities: told,
    country: completenessOf(told),
    counties: completenessByCounty(told),
    reminders: reminderCounts(told),
    refusedUnplaced: soFar.refusedUnplaced,
  };
}

function municipalityStatus(
  { code, name, county }: Municipality,
  order: StatusOrder,
  soFar: ReceivedSoFar,
): MunicipalityStatus {
  const parts = partsOf(order.definition).map((part) => partStatus(part, code, order, soFar));
  return {
    code,
    name,
    county,
    parts,
    refused: soFar.refused.get(code) ?? null,
    reminders: parts
      .filter((part) => part.owed && !hasComeIn(part))
      .flatMap(({ part }) => dueReminder(part, daysOf(order, part), order.today) ?? []),
    contact: soFar.contacts.get(code) ?? null,
  };
}

/** The parts that the definition collects. */
function partsOf({ sections }: ReportDefinition): readonly ReceivedPart[] {
  const collected = new Set(sections.map(({ rows }) => PART_OF_ROWS[rows]));
  return RECEIVED_PARTS.filter((part) => collected.has(part));
}

/** The days on which a part is collected: one may be open longer than the others. */
function daysOf({ definition, month }: StatusOrder, part: ReceivedPart): CollectionDays {
  const section = definition.sections.find(({ rows }) => PART_OF_ROWS[rows] === part);
  return collectionDays(definition.calendar, month, section?.id);
}

function partStatus(part: ReceivedPart, code: string, order: StatusOrder, soFar: ReceivedSoFar): PartStatus {
  const own = soFar.own.find((report) => report.municipalityCode === code && hasPart(report.tally, part));
  const file = soFar.received.find((one) => one.municipalityCode === code && one.part === part);
  const days = [firstSubmission(code, soFar, own !== undefined), file?.firstCameInOn];
  const first = days.filter((day) => day !== undefined).toSorted()[0];
  const inTime = first === undefined ? null : first <= daysOf(order, part).closes;
  const common = { part, owed: part !== 'comments', inTime };
  if (file !== undefined && (own === undefined || !outdoes(own, file)))
    return { ...common, ...received(file) };
  if (own === undefined) return { ...common, state: 'missing', revision: null, cameInOn: null };
  const { revision, status, submittedAt, compiledAt } = own;
  if (status !== 'submitted') return { ...common, state: 'draft', revision, cameInOn: null };
  return { ...common, state: 'submitted', revision, cameInOn: dateOfInstant(submittedAt ?? compiledAt) };
}

function received({
  revision,
  cameInOn,
}: ReceivedPartSoFar): Pick<PartStatus, 'state' | 'revision' | 'cameInOn'> {
  return { state: 'received', revision, cameInOn };
}

function firstSubmission(
  code: string,
  { firstSubmitted }: ReceivedSoFar,
  hasOwn: boolean,
): string | undefined {
  if (!hasOwn) return undefined;
  const first = [...firstSubmitted].find(([municipality]) => municipality === code);
  return first && dateOfInstant(first[1]);
}
