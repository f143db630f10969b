import type { ClosingConfirmations } from '../closings/confirmed-closing.js';
import { proposeClosings } from '../closings/propose-closings.js';
import { settleClosings } from '../closings/settle-closings.js';
import type { ErrandRecord, HeldErrand } from '../errands/errand-record.js';
import { collectedFacts } from '../facts/collected-facts.js';
import type { AdapterFinding } from '../findings/adapter-finding.js';
import { findingOf } from '../findings/adapter-rules.js';
import type { AssistedMonth } from '../households/assisted-month.js';
import { examineHouseholds, overlappingMonths } from '../households/examine-households.js';
import { gatherMonths } from '../households/gather-months.js';
import { householdReferenceOf } from '../households/household-reference.js';
import { askingBy } from '../requests/ask.js';
import { caremanagementIn } from '../requests/caremanagement.js';
import type { Surroundings } from '../requests/surroundings.js';
import type { AdapterSettings } from '../settings/adapter-settings.js';
import { swedishDate } from '../settings/calendar.js';
import { meaningsFor } from '../settings/code-meanings.js';
import { compareCodes } from './compare-codes.js';
import { readErrands } from './read-errands.js';
import type { ReadHousehold, Reading } from './reading.js';

/** What the errands of all of a municipality's namespaces came to. */
interface Gathered {
  readonly records: ErrandRecord[];
  readonly held: HeldErrand[];
  readonly findings: AdapterFinding[];
  /** The unit of each household, by its latest errand. */
  readonly units: Map<string, string>;
  read: number;
  unreadable: number;
}

/**
 * Reads all errands of a municipality and tells what they say of its households.
 * @throws CaremanagementFailure where the case system cannot be read
 */
export async function readMunicipality(
  municipalityCode: string,
  settings: AdapterSettings,
  surroundings: Surroundings,
  confirmations: ClosingConfirmations,
): Promise<Reading> {
  const today = swedishDate(surroundings.clock.now());
  const gathered = await gatherErrands(municipalityCode, settings, surroundings);
  const { records, held, findings, units, read, unreadable } = gathered;
  const { months, held: disagreeing, findings: monthFindings } = gatherMonths(records, settings.householdOf);
  const overlapping = overlappingMonths(months);
  const handedOver = months.filter((month) => !overlapping.has(month));
  const proposed = proposeClosings({
    months: handedOver,
    held: [...held, ...heldMonths([...disagreeing, ...overlapping])],
    today,
    longestGapMonths: settings.longestGapMonths,
    proposeSince: settings.proposeSince,
  });
  const complete = unreadable === 0;
  const settled = settleClosings(
    proposed.proposals,
    await confirmations.confirmedIn(municipalityCode),
    today,
  );
  surroundings.logger.info('the case system has been read', { municipalityCode, errands: read, unreadable });
  return {
    municipalityCode,
    complete,
    counts: { errands: read, unreadable },
    households: householdsOf(handedOver, units),
    months: handedOver.map(({ errands: _, ...month }) => month),
    spells: proposed.spells,
    proposals: complete ? settled.proposals : [],
    closings: complete ? settled.closings : [],
    facts: collectedFacts(records),
    findings: [
      ...findings,
      ...(read === 0 && complete ? [findingOf('no-errands')] : []),
      ...monthFindings,
      ...[...overlapping].map(({ householdReference, month }) =>
        findingOf('person-in-two-households', { householdReference, month }),
      ),
      ...examineHouseholds(handedOver),
      ...proposed.findings,
      ...settled.findings,
    ],
  };
}

async function gatherErrands(
  municipalityCode: string,
  settings: AdapterSettings,
  surroundings: Surroundings,
): Promise<Gathered> {
  const gathered: Gathered = {
    records: [],
    held: [],
    findings: [],
    units: new Map(),
    read: 0,
    unreadable: 0,
  };
  const ask = askingBy(settings, surroundings);
  const meanings = meaningsFor(settings.meanings, swedishDate(surroundings.clock.now()).slice(0, 7));
  for (const source of settings.sources.filter((each) => each.municipalityCode === municipalityCode)) {
    const caremanagement = caremanagementIn(source, ask);
    // The list of a namespace that does not exist is empty, which would look as if nobody had assistance.
    await caremanagement.namespaceExists();
    gathered.findings.push(...compareCodes(await caremanagement.errandTypes(), meanings));
    for await (const { record, held, findings, isRead } of readErrands(source, caremanagement, settings)) {
      gathered.findings.push(...findings);
      if (held !== undefined) gathered.held.push(held);
      if (isRead) gathered.read += 1;
      else gathered.unreadable += 1;
      if (record === undefined) continue;
      gathered.records.push(record);
      gathered.units.set(householdReferenceOf(record, settings.householdOf), source.unit);
    }
  }
  return gathered;
}

function householdsOf(months: readonly AssistedMonth[], units: ReadonlyMap<string, string>): ReadHousehold[] {
  return [...new Set(months.map(({ householdReference }) => householdReference))].map(
    (householdReference) => ({
      householdReference,
      unit: units.get(householdReference) ?? '',
    }),
  );
}

function heldMonths(months: readonly AssistedMonth[]): HeldErrand[] {
  return months.flatMap(({ month, errands }) =>
    errands.map(({ errandId, applicantReference, coApplicantReference }) => ({
      errandId,
      month,
      adults: { applicantReference, ...(coApplicantReference === undefined ? {} : { coApplicantReference }) },
    })),
  );
}
