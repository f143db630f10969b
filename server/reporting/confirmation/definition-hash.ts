import { contentHash } from '../../kernel/index.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition } from '../definitions/report-definition.js';

/**
 * Hexadecimal SHA-256 of a definition together with the code lists that it names: what a confirmation confirms. A changed
 * document, or a changed list, has another hash and is confirmed by nobody.
 */
export function definitionHash(definition: ReportDefinition, lists: ReportCodeLists): string {
  return contentHash({ definition, lists }).toString('hex');
}
