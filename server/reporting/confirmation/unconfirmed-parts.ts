import type { PoolClient } from 'pg';
import type { MunicipalityCode } from '../../kernel/index.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import { definitionHash } from './definition-hash.js';

const SELECT_IS_CONFIRMED = `select from avstamp.definition_confirmation
  where municipality_code = $1 and definition_id = $2 and definition_hash = $3 and confirmed`;

/**
 * The parts of a definition that rest on assumptions and that the municipality has not confirmed; empty where all is known
 * or confirmed. Whoever proves what a report was made by tells of them.
 * @param client with the municipality as its context
 */
export async function unconfirmedParts(
  client: PoolClient,
  municipality: MunicipalityCode,
  definition: ReportDefinition,
  codeLists: ReportCodeLists,
): Promise<readonly string[]> {
  if (definition.confirmation === undefined) return [];
  const hash = definitionHash(definition, codeLists);
  const { rows } = await client.query(SELECT_IS_CONFIRMED, [municipality, definition.id, hash]);
  return rows.length > 0 ? [] : definition.confirmation.parts.map(({ part }) => part);
}
