import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT_VERSION, type Identity } from '@avstamp/plugin-sdk';
import { createServerPlugin, startHttpServer } from '@avstamp/server';
import { demoIdentityProvider, issueDemoToken } from '../../demo/identity/index.js';
import type { DatabaseUrls } from '../../server/platform/postgres/index.js';
import { administrator, auditor, caseworker } from '../support/invented-identities.js';
import { BOUNDARIES } from './boundaries.js';
import { closingHousehold, GOING_ON, NOTED } from './boundary-records.js';

/** What the module answered and did at one instant. */
export interface BoundaryAnswer {
  /** The months that the monthly job compiled. */
  readonly compiled: readonly string[];
  /** Closed households in the files that it wrote. */
  readonly closed: number;
  /** Rules that a draft of a measure breaks in the month of today, and in the month of tomorrow. */
  readonly draftToday: readonly string[];
  readonly draftTomorrow: readonly string[];
  readonly deadline: { readonly reportingDeadline: string; readonly daysToReportingDeadline: number };
  /** What became of a closing on this day and one on the next, and the rules that they broke. */
  readonly closedToday: readonly string[];
  readonly closedTomorrow: readonly string[];
  readonly cutoff: string;
  /** Rules that 29 and 30 days in February 2028 break. */
  readonly february: readonly (readonly string[])[];
  /** Who is in the log on New Year's Day. */
  readonly newYear: readonly string[];
}

const KEY = new Uint8Array(32).fill(7);
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const DRAFT = `query ($month: CalendarMonth!, $cells: [CellInput!]!) {
  checkDraft(month: $month, cells: $cells) { findings { rule } cells { findings { rule } } } }`;
const SILENT_ONES = `{ notHeardFrom(month: "2027-10", first: 50) { edges { node {
  household { reference } reportingDeadline daysToReportingDeadline } } } }`;
const CLOSE =
  'mutation ($input: RecordClosureInput!) { recordClosure(input: $input) { outcome findings { rule } } }';
const PLAN = 'mutation ($input: PlanRetentionInput!) { planRetention(input: $input) { plan { cutoff } } }';
const LOG = `{ accessLog(first: 50, filter: { from: "2028-01-01", to: "2028-01-01", action: "${NOTED}" }) {
  edges { node { actor } } } }`;

interface Rules {
  readonly findings: readonly { readonly rule: string }[];
}
interface Answers {
  readonly checkDraft: Rules & { readonly cells: readonly Rules[] };
  readonly notHeardFrom: { readonly edges: readonly { readonly node: SilentHousehold }[] };
  readonly recordClosure: Rules & { readonly outcome: string };
  readonly planRetention: { readonly plan: { readonly cutoff: string } };
  readonly accessLog: { readonly edges: readonly { readonly node: { readonly actor: string } }[] };
}
interface SilentHousehold {
  readonly household: { readonly reference: string };
  readonly reportingDeadline: string;
  readonly daysToReportingDeadline: number;
}

/**
 * Runs the module at each boundary, in whatever zone this process and the database are, and asks it through its API what
 * it takes the time for.
 * @param folder where reports are written
 */
export async function answersAtBoundaries(
  urls: DatabaseUrls,
  folder: string,
): Promise<readonly BoundaryAnswer[]> {
  let now = new Date(0);
  const clock = { now: () => now };
  const module = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: urls,
    jobDatabaseUrls: urls,
    identity: demoIdentityProvider(KEY),
    clock,
    logger: QUIET,
    fileStore: { folder },
    scheduler: { runBy: 'host' },
    // The ordinary collection names persons; this host knows nobody's number.
    personDirectory: { namesOf: async () => new Map(), identityNumbersOf: async () => new Map() },
  });
  const server = await startHttpServer({ handler: module.handler, port: 0 });
  const ask = async (query: string, variables: object, identity: Identity): Promise<Answers> => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // A token says when it ends, and the demonstration host has the time of the machine.
        authorization: `Bearer ${await issueDemoToken(KEY, identity)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data: Answers; errors?: unknown } = JSON.parse(await response.text());
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const draft = async (month: string, days: number): Promise<string[]> => {
    const cell = {
      householdReference: GOING_ON,
      personReference: `${GOING_ON}-1`,
      code: 2,
      expectedVersion: 0,
    };
    const cells = [{ ...cell, entries: [{ days, provider: 'OWN' }] }];
    const { checkDraft } = await ask(DRAFT, { month, cells }, caseworker);
    return [checkDraft, ...checkDraft.cells].flatMap(rulesOf);
  };
  const close = async (household: string, closedOn: string): Promise<string[]> => {
    const reasons = { applicantReason: 1, householdReason: 1, expectedVersion: 0 };
    const input = { idempotencyKey: randomUUID(), householdReference: household, closedOn, ...reasons };
    const { recordClosure } = await ask(CLOSE, { input }, caseworker);
    return [recordClosure.outcome, ...rulesOf(recordClosure)];
  };
  const job = module.jobs.find(({ name }) => name === 'avstamp-monthly-report');
  const answers: BoundaryAnswer[] = [];
  try {
    for (const [place, { instant, today, tomorrow }] of BOUNDARIES.entries()) {
      now = new Date(instant);
      await job?.run({}, { clock, logger: QUIET, signal: new AbortController().signal });
      const compiled = await readdir(join(folder, 'reports'));
      const closed = await closedIn(join(folder, 'reports'));
      await rm(join(folder, 'reports'), { recursive: true });
      const silent = await ask(SILENT_ONES, {}, caseworker);
      const [{ node } = { node: undefined }] = silent.notHeardFrom.edges;
      if (node === undefined) throw new Error('nobody is silent');
      const retention = await ask(PLAN, { input: { idempotencyKey: randomUUID() } }, administrator);
      const log = await ask(LOG, {}, auditor);
      answers.push({
        compiled,
        closed,
        draftToday: await draft(today.slice(0, 7), 1),
        draftTomorrow: await draft(tomorrow.slice(0, 7), 1),
        deadline: {
          reportingDeadline: node.reportingDeadline,
          daysToReportingDeadline: node.daysToReportingDeadline,
        },
        closedTomorrow: await close(closingHousehold(place), tomorrow),
        closedToday: await close(closingHousehold(place), today),
        cutoff: retention.planRetention.plan.cutoff,
        february: [await draft('2028-02', 29), await draft('2028-02', 30)],
        newYear: log.accessLog.edges.map(({ node: { actor } }) => actor),
      });
    }
    return answers;
  } finally {
    await server.stop();
    await module.stop();
  }
}

function rulesOf({ findings }: Rules): string[] {
  return findings.map(({ rule }) => rule);
}

async function closedIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const [closures] = names.filter((name) => /avslut-.*\.csv$/.test(name));
  if (closures === undefined) throw new Error('no closures were written');
  const [, ...rows] = (await readFile(join(folder, closures), 'utf8')).trimEnd().split('\r\n');
  return rows.length;
}
