import { checkContract } from '../contract/check-contract.js';
import type { HostContract } from '../contract/host-contract.js';
import { NoAnswer } from './ask.js';
import type { ConformanceReport } from './conformance-report.js';
import type { Examples } from './examples.js';
import { broken, type Observation } from './observation.js';
import type { Requirement } from './requirement.js';
import { hostRequirements } from './requirements.js';

/**
 * Asks a host for everything that it promises, one thing after the other. It changes nothing but what the promises are
 * about: a notice and an entry of the log, both marked as examples. Never for a host with real people in it.
 */
export async function checkConformance(host: HostContract, examples: Examples): Promise<ConformanceReport> {
  const contract = checkContract(host);
  const verdicts: ConformanceReport['verdicts'][number][] = [];
  for (const requirement of contract.length > 0 ? [] : hostRequirements) {
    const { id, part, promise, remedy } = requirement;
    verdicts.push({ id, part, promise, remedy, observation: await observe(requirement, host, examples) });
  }
  const isBroken = verdicts.some(({ observation }) => observation.kind === 'broken');
  return { conforms: contract.length === 0 && !isBroken, contract, verdicts };
}

/** What a host throws may hold anything: it is told that it threw, and not what. */
async function observe(
  requirement: Requirement,
  host: HostContract,
  examples: Examples,
): Promise<Observation> {
  try {
    return await requirement.check(host, examples);
  } catch (failure) {
    if (failure instanceof NoAnswer)
      return broken('Inget svar inom fem sekunder.', 'No answer within five seconds.');
    const kind = failure instanceof Error ? failure.name : typeof failure;
    return broken(`Metoden kastade ${kind}.`, `The method threw ${kind}.`);
  }
}
