import type { PersonDirectory } from '@avstamp/plugin-sdk';
import { isWrittenIdentityNumber } from '../../kernel/index.js';
import type { ReportFacts } from '../compile/household-facts.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { AdultRole } from '../report-tally.js';

/** The references of a household's adults, by its running number. */
export type AdultsOfHousehold = readonly [
  runningNumber: number,
  applicantReference: string,
  coApplicantReference: string | null,
];

/**
 * The identity numbers of a household's adults. Null for an adult whose number the host does not know; undefined where
 * there is no such adult.
 */
export type HouseholdIdentities = Readonly<Record<AdultRole, string | null | undefined>>;

/**
 * Identity numbers by running number. They exist while the files are written and nowhere else: never in the database, a
 * log, a finding or an error (domain §7).
 */
export type Identities = ReadonlyMap<number, HouseholdIdentities>;

/** The part of the host's directory that tells identity numbers; undefined where the host has none. */
export type TellIdentityNumbers = PersonDirectory['identityNumbersOf'];

/** How the host's directory tells identity numbers; undefined where there is no directory, or where it does not. */
export function tellerOf(directory: PersonDirectory | undefined): TellIdentityNumbers {
  return directory?.identityNumbersOf?.bind(directory);
}

/** Persons that the host is asked for at a time. */
const BATCH = 1000;

/** Whether a report by this definition names persons by their identity numbers. */
export function namesPersons({ sections }: Pick<ReportDefinition, 'sections'>): boolean {
  return sections.some(({ columns }) => columns.some(({ content }) => content.kind === 'identity-number'));
}

/**
 * Asks the host for the identity numbers of the report's adults, and of nobody else. What it answers that is no identity
 * number is not taken, and neither is a number that it says of two persons: one of them would be reported as the other. @throws whatever the host throws, without having written anything
 */
export async function identitiesOf(
  { households, closures }: ReportFacts,
  adults: readonly AdultsOfHousehold[],
  tell: NonNullable<TellIdentityNumbers>,
): Promise<Identities> {
  const reported = new Set([...households, ...closures].map(([runningNumber]) => runningNumber));
  const asked = adults.filter(([runningNumber]) => reported.has(runningNumber));
  const references = [...new Set(asked.flatMap(([, applicant, co]) => (co ? [applicant, co] : [applicant])))];
  const numbers = new Map<string, string>();
  for (let start = 0; start < references.length; start += BATCH) {
    const told = await tell(references.slice(start, start + BATCH));
    for (const [reference, number] of told) {
      if (isWrittenIdentityNumber(number)) numbers.set(reference, number);
    }
  }
  const shared = saidOfSeveral(numbers);
  const numberOf = (reference: string): string | null => {
    const number = numbers.get(reference);
    return number === undefined || shared.has(number) ? null : number;
  };
  return new Map(
    asked.map(([runningNumber, applicant, co]) => [
      runningNumber,
      { applicant: numberOf(applicant), coApplicant: co === null ? undefined : numberOf(co) },
    ]),
  );
}

/** The numbers that several references have. */
function saidOfSeveral(numbers: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const number of numbers.values()) (seen.has(number) ? shared : seen).add(number);
  return shared;
}
