import type { ContractFinding } from '../contract/contract-finding.js';
import type { UncheckedHostContext } from './client-part.js';
import { clientParts } from './client-parts.js';

/** What the page still lacks, part by part, with the remedy; empty where the widgets can be shown. */
export function checkHostContext(context: UncheckedHostContext): readonly ContractFinding[] {
  return clientParts.filter(({ isMet }) => !isMet(context)).map(({ part, message }) => ({ part, message }));
}
