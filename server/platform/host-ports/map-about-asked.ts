import { mustBe } from './against-contract.js';

/** What a map says of those who were asked for; all else in it is passed over. @throws AgainstContract for another form */
export function aboutAsked<Value>(
  asked: readonly string[],
  answer: unknown,
  isRight: (value: unknown) => value is Value,
): ReadonlyMap<string, Value> {
  const map = mustBe(isMap, answer);
  const told = asked
    .filter((key) => map.has(key))
    .map((key) => [key, mustBe(isRight, map.get(key))] as const);
  return new Map(told);
}

// By what they do: a host's own copy of the language, as in a virtual machine, has other classes.
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
