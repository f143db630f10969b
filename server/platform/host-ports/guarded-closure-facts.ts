import type { ClosureFact, ClosureFactsPort } from '@avstamp/plugin-sdk';
import { mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** The host's facts for proposals, as a list; what of it can be used, the proposal looks at fact by fact. */
export function guardedClosureFacts(port: ClosureFactsPort, watch: PortWatch): ClosureFactsPort {
  return {
    factsOf: (request) =>
      watch.ask(
        'closureFacts',
        () => port.factsOf(request),
        (answer) => mustBe(isList, answer),
      ),
  };
}

function isList(value: unknown): value is readonly ClosureFact[] {
  return Array.isArray(value);
}
