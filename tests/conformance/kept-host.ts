import { CONTRACT_VERSION, type HostContract, type RequestHeaders } from '@avstamp/plugin-sdk';
import type { Examples, ExampleUser } from '@avstamp/plugin-sdk/conformance';

/** What the host's users see of it. */
export interface Seen {
  readonly notices: string[];
  readonly auditReasons: string[];
}

/** A host whose every other promise is kept. */
export type KeptHost = HostContract &
  Required<Pick<HostContract, 'personDirectory' | 'notifications' | 'auditSink'>>;

/** A host that breaks one promise and keeps the others. */
export type BrokenHost = (kept: KeptHost, seen: Seen) => HostContract;

const user = (subject: string, municipalityCode: string, unit: string): ExampleUser => ({
  headers: { authorization: `Bearer ${subject}` },
  identity: { subject, role: 'caseworker', municipalityCode, units: [unit] },
});

/** Two users of two municipalities. */
export const NORTH: ExampleUser = user('user-north', '2580', 'Enhet Norr');
export const SOUTH: ExampleUser = user('user-south', '1280', 'Enhet Söder');

/** The persons of the host. */
export const PERSONS = {
  open: 'person-1',
  withProtectedIdentity: 'person-2',
  unknown: 'person-3',
  identityNumberOfOpen: '199001012385',
} as const;

/** What the kit asks with. */
export function examplesOf(seen: Seen): Examples {
  return {
    users: [NORTH, SOUTH],
    worthless: [{ authorization: 'Bearer expired' }, { authorization: 'Bearer of another system' }],
    persons: PERSONS,
    noticesSeen: async (id) => seen.notices.filter((one) => one === id).length,
    auditEntriesSeen: async (reason) => seen.auditReasons.filter((one) => one === reason).length,
  };
}

/** A host that keeps every promise. */
export function keptHost(seen: Seen): KeptHost {
  const url = 'postgresql://somebody@localhost/avstamp';
  return {
    contractVersion: CONTRACT_VERSION,
    databaseUrls: { service: url, national: url },
    identity: {
      identify: async ({ authorization }: RequestHeaders) =>
        [NORTH, SOUTH].find(({ headers }) => headers['authorization'] === authorization)?.identity,
    },
    clock: { now: () => new Date() },
    logger: console,
    fileStore: { folder: 'files' },
    scheduler: { runBy: 'nobody' },
    personDirectory: {
      namesOf: async (references) =>
        new Map(references.filter((one) => one === PERSONS.open).map((one) => [one, 'Test Testsson'])),
      protectedAmong: async (references) => new Set(references.filter((one) => one !== PERSONS.open)),
      referencesOf: async (numbers) =>
        new Map(
          numbers.filter((one) => one === PERSONS.identityNumberOfOpen).map((one) => [one, [PERSONS.open]]),
        ),
      identityNumbersOf: async (references) =>
        new Map(
          references.filter((one) => one === PERSONS.open).map((one) => [one, PERSONS.identityNumberOfOpen]),
        ),
    },
    notifications: {
      send: async ({ id }) => {
        if (!seen.notices.includes(id)) seen.notices.push(id);
      },
    },
    auditSink: { record: async ({ reason }) => void seen.auditReasons.push(reason) },
  };
}
