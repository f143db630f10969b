import { contentHash } from '../../kernel/index.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition } from '../definitions/report-definition.js';

/**
 * Hexadecimal SHA-256 of a definition together with the code lists that it names: what a confirmation confirms. A changed
 * document, or a changed list, has another hash and is confirmed by nobody.
 */
export function definitionHash(definition: ReportDefinition, lists: ReportCodeLists): string {
  const known = hashes.get(definition);
  if (known?.measures === lists.measures && known.closureReasons === lists.closureReasons) return known.hash;
  const hash = contentHash({ definition, lists }).toString('hex');
  hashes.set(definition, { ...lists, hash });
  return hash;
}

// Every proof names it, and definitions are read once in a process: working it out takes longer than a submission's statements.
const hashes = new WeakMap<ReportDefinition, ReportCodeLists & { readonly hash: string }>();
