/** True where a port has all of these methods. */
export const hasMethods =
  (...names: readonly string[]) =>
  (port: unknown): boolean =>
    names.every((name) => typeof memberOf(port, name) === 'function');

/** True where a part is left out, or is right. */
export const isAbsentOr =
  (isRight: (port: unknown) => boolean) =>
  (port: unknown): boolean =>
    port === undefined || isRight(port);

/** A member of something that may be anything: hosts are not always written in TypeScript. */
export function memberOf(port: unknown, name: string): unknown {
  return isObject(port) ? Reflect.get(port, name) : undefined;
}

/** True for a function. */
export function isMethod(value: unknown): boolean {
  return typeof value === 'function';
}

/** True for a text that is not empty. */
export function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** True for an object all of whose members are right. */
export const isPartWhere =
  (isRight: (member: unknown) => boolean) =>
  (part: unknown): boolean =>
    isObject(part) && Object.values(part).every(isRight);

/** True for something that can have members. */
export const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;
