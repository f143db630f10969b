import { randomUUID } from 'node:crypto';
import type { Logger } from '@avstamp/plugin-sdk';
import { OperatingError } from '../kernel/index.js';

const FRAMES = 6;

/**
 * Logs an unexpected failure without its message, which may quote what people registered: the kind of error, the
 * database's code for it, and where it was thrown. What an operator can mend is said in its own words, which quote nobody.
 *
 * @returns the reference under which the log has it, to be shown to the user
 */
export function logFailure(logger: Logger, where: string, failure: unknown): string {
  const reference = randomUUID();
  const error = failure instanceof Error ? failure : new Error('not an error');
  const code = 'code' in error ? String(error.code) : '';
  logger.error('unexpected-failure', {
    reference,
    where,
    ...(error instanceof OperatingError ? { remedy: error.text.en } : {}),
    kind: error.constructor.name,
    // SQLSTATE and Node's codes are short words; anything else might be somebody's own words.
    code: /^\w{1,40}$/.test(code) ? code : '',
    frames: framesOf(error),
  });
  return reference;
}

function framesOf(error: Error): string {
  const stack = error.stack ?? '';
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length);
  return afterMessage
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES)
    .map((line) => line.trim())
    .join(' < ');
}
