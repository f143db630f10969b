import { isDeepStrictEqual } from 'node:util';
import type { RegisteredFacts } from '../../audit/index.js';
import type { Closure } from '../closure.js';

/** A closing as the history keeps it: all but its version, which says nothing about anybody. */
export function registeredFacts({ version: _, ...facts }: Closure): RegisteredFacts {
  return facts;
}

/** True where two states of a closing say the same. */
export function sameClosure(one: Closure, other: Closure): boolean {
  return isDeepStrictEqual(registeredFacts(one), registeredFacts(other));
}
