/** Tells the parts of a value that are missing or wrong, as paths below the one given; none where it is right. */
export type Check = (value: unknown, path: string) => string[];

/** A check by one condition. */
export function that(isRight: (value: unknown) => boolean): Check {
  return (value, path) => (isRight(value) ? [] : [path]);
}

/** A text of a pattern. */
export function text(pattern: RegExp): Check {
  return that((value) => typeof value === 'string' && pattern.test(value));
}

/** A whole number within bounds, both included. */
export function whole(least: number, most: number): Check {
  return that((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);
}

/** One of some texts. */
export function oneOf(...texts: readonly string[]): Check {
  return that((value) => typeof value === 'string' && texts.includes(value));
}

/** A list of at least some items, each checked. */
export function listOf(item: Check, least = 0): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least) return [path];
    return value.flatMap((each: unknown, index) => item(each, `${path}[${index}]`));
  };
}

/** An object with any keys, each value checked. */
export function recordOf(item: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return [path];
    return Object.entries(value).flatMap(([key, each]) => item(each, `${path}.${key}`));
  };
}

/** An object with these parts and no others. */
export function objectOf(
  parts: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const all = { ...parts, ...optional };
  return (value, path) => {
    if (!isObject(value)) return [path];
    const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(all, key));
    const wrong = Object.entries(all).flatMap(([key, check]) =>
      !Object.hasOwn(value, key) && Object.hasOwn(optional, key) ? [] : check(value[key], below(key)),
    );
    return [...wrong, ...unknown.map(below)];
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
