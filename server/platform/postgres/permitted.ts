import { fillText, type LocalizedText, OperatingError } from '../../kernel/index.js';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Does the work, and turns a missing right into a sentence: PostgreSQL's own words name the right, and no value.
 * @param sentence `{words}` stands for PostgreSQL's
 */
export async function permitted<Value>(work: () => Promise<Value>, sentence: LocalizedText): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === INSUFFICIENT_PRIVILEGE)) throw cause;
    throw new OperatingError(fillText(sentence, { words: cause.message }), { cause });
  }
}
