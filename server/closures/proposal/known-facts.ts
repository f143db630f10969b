import {
  BENEFITS,
  CLOSURE_FACT_KINDS,
  type ClosureFact,
  type ClosureFactsPort,
  type ClosureFactsRequest,
} from '@avstamp/plugin-sdk';
import { isCalendarDate } from '../../kernel/index.js';

/**
 * Asks the host and keeps what can be used: facts of the persons and the time that were asked for, in the form of the
 * contract. Hosts are not always written in TypeScript, and a proposal must not rest on something half understood.
 * @throws whatever the host throws
 */
export async function knownFacts(
  port: ClosureFactsPort,
  request: ClosureFactsRequest,
): Promise<readonly ClosureFact[]> {
  const facts: unknown = await port.factsOf(request);
  if (!Array.isArray(facts)) throw new TypeError('factsOf answered with something that is no list');
  return facts.filter((fact) => isUsable(fact, request));
}

function isUsable(fact: unknown, { personReferences, from, to }: ClosureFactsRequest): fact is ClosureFact {
  if (typeof fact !== 'object' || fact === null) return false;
  const { personReference, kind, benefit, date }: { [Part in keyof ClosureFact]?: unknown } = fact;
  return (
    personReferences.some((asked) => asked === personReference) &&
    CLOSURE_FACT_KINDS.some((known) => known === kind) &&
    (kind === 'benefit' ? BENEFITS.some((known) => known === benefit) : benefit === undefined) &&
    typeof date === 'string' &&
    isCalendarDate(date) &&
    from <= date &&
    date <= to
  );
}
