import { hash } from 'node:crypto';

/**
 * SHA-256 of a text, as hex, made in one call: an object for each of a hundred thousand texts would outlive it by far.
 * Where the text holds an identity number, nobody may get to see it: all can be tried.
 */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}
