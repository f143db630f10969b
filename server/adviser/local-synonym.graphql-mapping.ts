import { findingTypeOf } from '../platform/graphql/index.js';
import type {
  LocalSynonymType,
  SaveLocalSynonymInputType,
  SaveLocalSynonymPayloadType,
} from './local-synonym.graphql.js';
import type { LocalSynonym } from './local-synonym.js';
import type { SynonymChange, SynonymOutcome } from './local-synonym.service.js';

/** Shows a word. */
export function synonymTypeOf({ phrase, leadsTo, version }: LocalSynonym): LocalSynonymType {
  return {
    phrase,
    code: leadsTo.kind === 'code' ? leadsTo.code : null,
    outsideReason: leadsTo.kind === 'outside' ? leadsTo.reason : null,
    version,
  };
}

/** Shows what became of a change. */
export function payloadOf({ outcome, synonym, findings }: SynonymOutcome): SaveLocalSynonymPayloadType {
  return {
    outcome,
    synonym: synonym === null ? null : synonymTypeOf(synonym),
    findings: findings.map(findingTypeOf),
  };
}

/** The change that an input asks for; its scalars have checked its form. */
export function synonymChangeOf(
  input: Pick<SaveLocalSynonymInputType, 'idempotencyKey' | 'month' | 'phrase' | 'expectedVersion'>,
): SynonymChange {
  const { idempotencyKey, month, phrase, expectedVersion = null } = input;
  return { key: idempotencyKey, month, phrase, expectedVersion };
}
