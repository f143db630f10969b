import type { HostContract, Identity } from '@avstamp/plugin-sdk';
import { answerTo, askChange } from './ask-as.js';
import { administrator } from './invented-identities.js';
import { insertOldRecords } from './old-records.js';
import { query } from './query.js';
import { type RunningPlugin, startPlugin } from './running-plugin.js';

const PLAN_FIELDS =
  'id cutoff counts { kind year count } heldHouseholds heldPersons plannedBy approvedBy carriedOutAt version';
const RECEIPT_FIELDS =
  'planId cutoff deleted { kind count } plannedBy approvedBy carriedOutBy hash isVerified';
export const PLAN = `mutation ($input: PlanRetentionInput!) { planRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } findings { rule } } }`;
export const APPROVE = `mutation ($input: ApproveRetentionInput!) { approveRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } findings { rule } } }`;
export const CARRY_OUT = `mutation ($input: CarryOutRetentionInput!) { carryOutRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } receipt { ${RECEIPT_FIELDS} } findings { rule } } }`;
export const RECEIPTS = `query ($first: PageSize, $after: Cursor) { retentionReceipts(first: $first, after: $after) {
  edges { node { ${RECEIPT_FIELDS} } } pageInfo { hasNextPage endCursor } } }`;
export const HOLD = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { outcome hold { id } } }`;
export const SET_RULE = `mutation ($input: SetRetentionRuleInput!) { setRetentionRule(input: $input) {
  outcome rule { years version } findings { rule } } }`;

/** A plan, as far as tests look at it. */
export interface Plan {
  readonly id: string;
  readonly counts: readonly { readonly kind: string; readonly year: number; readonly count: number }[];
  readonly heldHouseholds: number;
  readonly heldPersons: number;
  readonly version: number;
}
/** What became of a step. */
export interface Step {
  readonly outcome: string;
  readonly plan: Plan;
  readonly receipt?: { readonly deleted: readonly { kind: string; count: number }[]; readonly hash: string };
  readonly findings: readonly { readonly rule: string }[];
}

/** Another administrator than the one who plans. */
export const colleague: Identity = { ...administrator, subject: 'administrator-2' };

/** The steps to a deletion, in a module of its own with old records. */
export interface RetentionSetting {
  readonly plugin: RunningPlugin;
  readonly admin: (statement: string) => Promise<readonly Record<string, unknown>[]>;
  readonly plan: (identity?: Identity) => Promise<Plan>;
  readonly approve: (plan: Plan, identity?: Identity) => Promise<Step>;
  readonly carryOut: (plan: Plan, identity?: Identity) => Promise<Step>;
  readonly stop: () => Promise<void>;
}

/** Starts the module with old records, of which some are due, and with what the test wants otherwise. */
export async function openRetentionSetting(parts: Partial<HostContract> = {}): Promise<RetentionSetting> {
  const plugin = await startPlugin(parts);
  await insertOldRecords(plugin.database.urls.admin);
  const step = async (mutation: string, field: string, { id, version }: Plan, identity: Identity) =>
    answerTo<Step>(await askChange(plugin, mutation, { id, expectedVersion: version }, identity), field);
  return {
    plugin,
    admin: (statement) => query(plugin.database.urls.admin, statement),
    plan: async (identity = administrator) =>
      answerTo<Step>(await askChange(plugin, PLAN, {}, identity), 'planRetention').plan,
    approve: (plan, identity = colleague) => step(APPROVE, 'approveRetention', plan, identity),
    carryOut: (plan, identity = administrator) => step(CARRY_OUT, 'carryOutRetention', plan, identity),
    stop: () => plugin.stop(),
  };
}

/** The rules that kept a step back. */
export function rulesOf({ findings }: Step): readonly string[] {
  return findings.map(({ rule }) => rule);
}
