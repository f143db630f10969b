import type { IncomingMessage } from 'node:http';
import { characterCount, isPlainText, type LocalizedText } from '../../kernel/index.js';
import { InputRefusal } from '../graphql/index.js';

/** How a text stands in a header: percent-encoded UTF-8, on one line. */
export interface HeaderForm {
  /** Small letters, as Node gives them. */
  readonly name: string;
  /** Most characters. */
  readonly longest: number;
  /** Said to who sent something else. */
  readonly expected: LocalizedText;
}

/**
 * The text that a header holds, without spaces at its ends; undefined where there is no such header.
 * @throws InputRefusal where it is empty, too long, no percent-encoded UTF-8 or holds what does not show
 */
export function headerText(
  headers: IncomingMessage['headers'],
  { name, longest, expected }: HeaderForm,
): string | undefined {
  const value = headers[name];
  if (typeof value !== 'string') return undefined;
  const text = decoded(value)?.trim() ?? '';
  if (text === '' || characterCount(text) > longest || !isPlainText(text)) throw new InputRefusal(expected);
  return text;
}

/** A header that must be there, in a form of its own. */
export interface RequiredHeader<Value extends string> {
  /** Small letters, as Node gives them. */
  readonly name: string;
  readonly accepts: (text: string) => text is Value;
  /** Said to who sent something else. */
  readonly expected: LocalizedText;
}

/** What a header holds. @throws InputRefusal where it is not there, or has another form */
export function requiredHeader<Value extends string>(
  headers: IncomingMessage['headers'],
  { name, accepts, expected }: RequiredHeader<Value>,
): Value {
  const value = headers[name];
  if (typeof value !== 'string' || !accepts(value)) throw new InputRefusal(expected);
  return value;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
