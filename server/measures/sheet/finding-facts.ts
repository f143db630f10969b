import { createHash } from 'node:crypto';

/**
 * What stands for the facts that a rule looked at, so that letting its finding stand lasts until they change: SHA-256 in
 * hexadecimal digits.
 * @param code of the cell that the finding is about; undefined where it is about the whole month
 */
export function findingFacts(rule: string, code: number | undefined, facts: object): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, code, facts]))
    .digest('hex');
}
