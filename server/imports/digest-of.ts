import { createHash } from 'node:crypto';

/** SHA-256 of a text, as hex. Where the text holds an identity number, nobody may get to see it: all can be tried. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
