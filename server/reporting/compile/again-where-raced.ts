/** PostgreSQL's codes for work that lost against the same work at the same time and may be done again. */
const RACED = new Set(['40001', '40P01', '23505']);
const ATTEMPTS = 3;

/**
 * Does the work again where two people compiled the same report at the same moment: the later one then finds
 * the running numbers that the earlier one gave. @throws whatever the work throws for another reason
 */
export async function againWhereRaced<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isRaced(error)) throw error;
    }
  }
}

/** True where work lost against the same work at the same time: it may be done again. */
export function isRaced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && RACED.has(String(error.code));
}
