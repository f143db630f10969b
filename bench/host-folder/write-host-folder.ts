import { mkdir } from 'node:fs/promises';
import { ADULTS_PER_HOUSEHOLD, type InventedHousehold, inventedHousehold } from './invented-household.js';
import { inventedMeasureRow } from './invented-measure.js';
import { inventedPersonRow } from './invented-person.js';
import { monthsFrom } from './months-from.js';
import { municipalitySizes } from './municipality-sizes.js';
import { type HostFolderFiles, openHostFolder } from './open-host-folder.js';

/** How large a folder is made, and of what. */
export interface HostFolderSize {
  /** The municipalities' codes; the first is the largest. */
  readonly municipalities: readonly string[];
  readonly households: number;
  /** Months of assistance, the same for every household. */
  readonly months: number;
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  /** Rows of `measures.csv` over all months, to within one in a thousand; at most one per adult and month. */
  readonly measures: number;
}

const CLOSED_OF_HOUSEHOLDS = 20;

/**
 * Writes a host folder of invented people row by row, the same for the same size. Every twentieth household is
 * closed on the 15th of the last month, with reasons, so that one month has both files of a report.
 */
export async function writeHostFolder(folder: string, size: HostFolderSize): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await openHostFolder(folder);
  const sizes = municipalitySizes(size.municipalities.length, size.households);
  const months = monthsFrom(size.firstMonth, size.months);
  const answers = size.households * ADULTS_PER_HOUSEHOLD * size.months;
  const share = { perAnswer: size.measures / answers, adults: 0, written: 0 };
  for (const [rank, municipality] of size.municipalities.entries()) {
    for (let number = 0; number < (sizes[rank] ?? 0); number += 1) {
      const household = inventedHousehold(municipality, number);
      await writeFacts(files, municipality, household, number, months);
      await writeMeasures(files, municipality, household, share, months);
    }
  }
  for (const file of Object.values(files)) await file.close();
}

async function writeFacts(
  files: HostFolderFiles,
  municipality: string,
  { reference, applicant, coApplicant, children, unit }: InventedHousehold,
  number: number,
  months: readonly string[],
): Promise<void> {
  await files.persons.write(inventedPersonRow(applicant, 2 * number));
  if (coApplicant !== '') await files.persons.write(inventedPersonRow(coApplicant, 2 * number + 1));
  await files.households.write([reference, municipality, unit]);
  for (const month of months) {
    await files.assistance.write([reference, month, applicant, coApplicant, children]);
  }
  if (number % CLOSED_OF_HOUSEHOLDS !== 0) return;
  const closedOn = `${months.at(-1)}-15`;
  const reason = (number % 12) + 1;
  await files.closings.write([reference, closedOn]);
  await files.closureReasons.write([reference, closedOn, reason, coApplicant === '' ? '' : reason, reason]);
}

/**
 * Spreads the answers evenly over the months of each person and over the persons of each month, so that the last month
 * of a long history holds as many as that of a short one: from month to month a person moves on by the share of answers
 * that are given, and each person begins elsewhere.
 */
async function writeMeasures(
  files: HostFolderFiles,
  municipality: string,
  household: InventedHousehold,
  share: Share,
  months: readonly string[],
): Promise<void> {
  const adults = [household.applicant, household.coApplicant].filter((person) => person !== '');
  for (const person of adults) {
    const beginning = share.adults * GOLDEN_SECTION;
    share.adults += 1;
    for (const [place, month] of months.entries()) {
      if ((beginning + place * share.perAnswer) % 1 >= share.perAnswer) continue;
      await files.measures.write(inventedMeasureRow(municipality, person, month, share.written));
      share.written += 1;
    }
  }
}

/** Its multiples lie evenly between whole numbers, however many there are. */
const GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;

interface Share {
  readonly perAnswer: number;
  adults: number;
  written: number;
}
