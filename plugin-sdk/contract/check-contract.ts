import type { ContractFinding } from './contract-finding.js';
import type { UncheckedHost } from './contract-part.js';
import { contractParts } from './contract-parts.js';

/** What the host still lacks, part by part, with the remedy; empty where the module can start. */
export function checkContract(host: UncheckedHost): readonly ContractFinding[] {
  return contractParts.filter(({ isMet }) => !isMet(host)).map(({ part, message }) => ({ part, message }));
}
