// A whole value such as "{02-month-sheet:data.monthSheet.edges.0.cursor}".
const REFERENCE = /^\{([^:{}]+):([^{}]+)\}$/;

/**
 * The variables with what they take from the answers of earlier steps.
 * @param {Record<string, unknown>} variables
 * @param {ReadonlyMap<string, unknown>} answers  by the name of the step
 * @returns {Record<string, unknown>}
 * @throws {RangeError} where a step or a path in its answer is not there
 */
export function filledVariables(variables, answers) {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, filled(value, answers)]));
}

/**
 * @param {unknown} value
 * @param {ReadonlyMap<string, unknown>} answers
 * @returns {unknown}
 */
function filled(value, answers) {
  if (Array.isArray(value)) return value.map((item) => filled(item, answers));
  if (typeof value === 'object' && value !== null) return filledVariables({ ...value }, answers);
  const [reference, step = '', path = ''] = (typeof value === 'string' && REFERENCE.exec(value)) || [];
  if (reference === undefined) return value;
  const found = path.split('.').reduce(memberOf, answers.get(step));
  if (found === undefined) throw new RangeError(`there is no ${path} in the answer of ${step}`);
  return found;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function memberOf(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
