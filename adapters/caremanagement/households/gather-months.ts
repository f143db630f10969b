import type { ErrandRecord } from '../errands/errand-record.js';
import type { AdapterFinding } from '../findings/adapter-finding.js';
import { findingOf } from '../findings/adapter-rules.js';
import type { AdapterSettings } from '../settings/adapter-settings.js';
import type { AssistedMonth } from './assisted-month.js';
import { grouped } from './grouped.js';
import { householdReferenceOf } from './household-reference.js';

/** Months with assistance, those that are held back, and what was odd. */
export interface GatheredMonths {
  readonly months: readonly AssistedMonth[];
  readonly held: readonly AssistedMonth[];
  readonly findings: readonly AdapterFinding[];
}

/** Makes one month of the granted errands of a household and month: an application, and what was added to it. */
export function gatherMonths(
  records: readonly ErrandRecord[],
  householdOf: AdapterSettings['householdOf'],
): GatheredMonths {
  const granted = records.filter(({ outcome }) => outcome === 'granted');
  const groups = grouped(granted, (record) => `${householdReferenceOf(record, householdOf)} ${record.month}`);
  const gathered = [...groups.values()].flatMap((errands) => oneMonth(errands, householdOf));
  return {
    months: gathered.filter(({ isHeld }) => !isHeld).map(({ month }) => month),
    held: gathered.filter(({ isHeld }) => isHeld).map(({ month }) => month),
    findings: gathered.flatMap(({ findings }) => findings),
  };
}

interface GatheredMonth {
  readonly month: AssistedMonth;
  readonly isHeld: boolean;
  readonly findings: readonly AdapterFinding[];
}

function oneMonth(
  errands: readonly ErrandRecord[],
  householdOf: AdapterSettings['householdOf'],
): GatheredMonth[] {
  const inOrder = errands.toSorted((one, other) => Date.parse(one.created) - Date.parse(other.created));
  const latest = inOrder.findLast(({ kind }) => kind === 'application') ?? inOrder.at(-1);
  if (latest === undefined) return [];
  const { month, applicantReference, coApplicantReference, children } = latest;
  const householdReference = householdReferenceOf(latest, householdOf);
  const place = { householdReference, month };
  const applications = errands.filter(({ kind }) => kind === 'application').length;
  const isHeld =
    errands.some((errand) => errand.coApplicantReference !== coApplicantReference) &&
    householdOf === 'applicant';
  return [
    {
      month: {
        ...place,
        applicantReference,
        ...(coApplicantReference === undefined ? {} : { coApplicantReference }),
        children,
        errands: inOrder,
      },
      isHeld,
      findings: [
        ...(isHeld ? [findingOf('errands-disagree-on-adults', place)] : []),
        ...(applications > 1
          ? [findingOf('two-errands-for-month', { ...place, found: String(applications) })]
          : []),
      ],
    },
  ];
}
