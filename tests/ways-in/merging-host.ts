import {
  CONTRACT_VERSION,
  type HostContract,
  type MergeTarget,
  type ModuleContract,
} from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import type { DatabaseUrls } from '../../server/platform/postgres/index.js';
import { caseworker } from '../support/invented-identities.js';

/** The context that the merging hosts of these tests give their resolvers. */
export interface HostContext {
  readonly incoming: { readonly cookie?: string };
}

/** Starts the module for a host that executes its schema. @param log is told all that is logged */
export function startMerged(
  urls: DatabaseUrls,
  target: Omit<MergeTarget, 'headersOf'>,
  more: Partial<HostContract> = {},
): Promise<ModuleContract> {
  return createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: urls,
    identity: { identify: async ({ cookie }) => (cookie === 'signed-in' ? caseworker : undefined) },
    clock: { now: () => new Date('2013-04-02T08:00:00Z') },
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    fileStore: { folder: 'files' },
    scheduler: { runBy: 'nobody' },
    mergeInto: { headersOf: (context) => (context as HostContext).incoming, ...target },
    ...more,
  });
}

/** A host's schema with names that the module has as well, an enum, and its own idea of a household. */
export const HOST_SCHEMA = `
  type Query { cases: [Case!]!, self: Query! }
  type Case { number: Int!, household: Household!, state: CaseState! }
  type Household { name: String! }
  enum CaseState { OPEN CLOSED }
  scalar DateTime
`;

/** What the host's own resolvers answer. */
export const HOST_ROOT = {
  cases: [{ number: 7, household: { name: 'Sju' }, state: 'OPEN' }],
  self: {},
};

/** Asks for something of both at once. */
export const BOTH = `query { cases { number state household { name } }
  mine: avstampHouseholdMonth(householdReference: "B1", month: "2013-03") {
    __typename month findings { severity } assistance { applicant { reference answer { status measures { code days } } } } } }`;

/** What it is answered where nothing is registered. */
export const BOTH_ANSWERED = {
  cases: [{ number: 7, state: 'OPEN', household: { name: 'Sju' } }],
  mine: {
    __typename: 'AvstampHouseholdMonth',
    month: '2013-03',
    findings: [{ severity: 'WARNING' }],
    assistance: { applicant: { reference: 'B1', answer: { status: 'UNANSWERED', measures: [] } } },
  },
};
