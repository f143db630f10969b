import type { PoolClient } from 'pg';
import { applyRules, type Finding, firstDayOf } from '../../kernel/index.js';
import { confirmationRules } from '../confirmation/confirmation.rules.js';
import { unconfirmedParts } from '../confirmation/unconfirmed-parts.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import { SELECT_ADULTS } from '../identity/adults.sql.js';
import {
  type AdultsOfHousehold,
  type Identities,
  identitiesOf,
  namesPersons,
  type TellIdentityNumbers,
} from '../identity/identities.js';
import { identityHostRules } from '../identity/identity.rules.js';
import type { ReportFacts } from './household-facts.js';
import { countRefusedMonths } from './refused-months.js';
import { refusedMonthRules } from './refused-months.rules.js';
import type { ReportKey } from './report-rows.js';
import type { ReportCodeLists } from './validate-report.js';

/** What a report's files need beside the facts. */
export interface ReadyToWrite {
  /** Whether the definition rests on assumptions that the municipality has not confirmed. */
  readonly unconfirmed: boolean;
  /** Undefined where the report names nobody, or where the host does not tell. */
  readonly identities: Identities | undefined;
  /** What there is to say before anything is written; an error among them stops the report. */
  readonly findings: readonly Finding[];
}

/** By what a report is to be written. */
export interface WritingModel {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
  readonly tellIdentityNumbers: TellIdentityNumbers;
}

/**
 * Finds out whether the definition is confirmed, whether households are missing, and whose identity numbers are written.
 * @param client in a transaction as `avstamp_reporting`, with the municipality as its context
 */
export async function readyToWrite(
  client: PoolClient,
  key: ReportKey,
  facts: ReportFacts,
  { definition, codeLists, tellIdentityNumbers: tell }: WritingModel,
): Promise<ReadyToWrite> {
  const [parts, refused] = await Promise.all([
    unconfirmedParts(client, key.municipality, definition, codeLists),
    countRefusedMonths(client, key),
  ]);
  const needed = namesPersons(definition);
  const findings = [
    ...applyRules(identityHostRules, { needed, given: tell !== undefined }),
    ...applyRules(refusedMonthRules, { refused }),
    ...applyRules(confirmationRules, { definitionId: definition.id, unconfirmedParts: parts }),
  ];
  const identities =
    needed && tell !== undefined
      ? await identitiesOf(facts, await selectAdults(client, key), tell)
      : undefined;
  return { unconfirmed: parts.length > 0, identities, findings };
}

async function selectAdults(
  client: PoolClient,
  { municipality, month }: ReportKey,
): Promise<readonly AdultsOfHousehold[]> {
  const { rows } = await client.query<[number, string, string | null]>({
    text: SELECT_ADULTS,
    values: [municipality, firstDayOf(month)],
    rowMode: 'array',
  });
  return rows;
}
