/**
 * How long the module waits for each port of the host where the host says nothing else, in milliseconds. What a user
 * waits for is short; what a job or a list waits for is long. After it the port counts as one that does not answer.
 *
 * - `personDirectory`: who is protected, asked while somebody waits
 * - `personDirectoryLists`: references and identity numbers by the thousand, for lists and reports
 * - `householdDirectory`: each page by itself
 */
export const PORT_TIMEOUTS_MS = {
  identity: 5_000,
  auditSink: 5_000,
  personDirectory: 5_000,
  personDirectoryLists: 60_000,
  closureFacts: 3_000,
  caseload: 5_000,
  notifications: 10_000,
  reportReceiver: 15_000,
  householdDirectory: 60_000,
  objectStore: 60_000,
  keyStore: 10_000,
} as const;

/** A port whose answers are waited for. */
export type TimedPort = keyof typeof PORT_TIMEOUTS_MS;

/** What a host wants otherwise: milliseconds by port, from 1 to ten minutes. */
export type PortTimeouts = Readonly<Partial<Record<TimedPort, number>>>;
