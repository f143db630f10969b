// "At most 200", "1 to 36": the bound that the server keeps, said to those who call it.
const BOUND = /\b(at most|to|up to) \d/i;

/**
 * True where a description says how many there are at most.
 * @param {string | null | undefined} description
 */
export function saysBound(description) {
  return BOUND.test(description ?? '');
}
