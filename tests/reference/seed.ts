/** The variable that repeats a run: the seed that a run has printed. */
const VARIABLE = 'AVSTAMP_REFERENCE_SEED';

/** The seed of this run: the one asked for, else another each time. A whole number of 31 bits. */
export function seedOfRun(): number {
  const asked = process.env[VARIABLE];
  const seed = asked === undefined || asked === '' ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
  if (!Number.isInteger(seed)) throw new RangeError(`${VARIABLE} must be a whole number`);
  process.stdout.write(`random host folders: ${VARIABLE}=${seed} repeats this run\n`);
  return seed;
}
