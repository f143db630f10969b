import { randomUUID } from 'node:crypto';
import type { Identity } from '@avstamp/plugin-sdk';
import type { Answer, RunningPlugin } from './running-plugin.js';

/** Asks for a change under a key of its own, or the one that the input has. */
export function askChange(
  plugin: RunningPlugin,
  mutation: string,
  input: object,
  identity: Identity,
): Promise<Answer> {
  return plugin.ask(mutation, { input: { idempotencyKey: randomUUID(), ...input } }, identity);
}

/** What one field of the answer holds. @throws Error where the answer has errors */
export function answerTo<Shape>({ data, errors }: Answer, field: string): Shape {
  if (data === null || data === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[field] as Shape;
}

/** The code of the first error; undefined where there is none. */
export function codeOf({ errors }: Answer): unknown {
  return errors[0]?.extensions['code'];
}
