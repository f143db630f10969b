import type { BilingualText } from '../contract/bilingual-text.js';

/** The JSON Schema (2020-12) of one field. */
export interface FieldSchema {
  readonly type: 'string' | 'integer';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
}

/** One field of an event's data: how it looks in JSON, and what it means. `value` carries the type and is never there. */
export interface EventField<Value> {
  readonly schema: FieldSchema;
  readonly meaning: BilingualText;
  readonly value?: Value;
}

/** The fields of an event's data by name. */
export type EventFields = Readonly<Record<string, EventField<string> | EventField<number>>>;

/** A host's own reference of a person or a household; never a name and never an identity number. */
export function referenceField(meaning: BilingualText): EventField<string> {
  return { schema: { type: 'string', minLength: 1, maxLength: 64 }, meaning };
}

/** A reporting month, `YYYY-MM`. */
export function monthField(meaning: BilingualText): EventField<string> {
  return { schema: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }, meaning };
}

/** A date, `YYYY-MM-DD`. */
export function dateField(meaning: BilingualText): EventField<string> {
  return { schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, meaning };
}

/** A whole number that is not below `minimum`. */
export function numberField(minimum: number, meaning: BilingualText): EventField<number> {
  return { schema: { type: 'integer', minimum }, meaning };
}

/** One of some words. */
export function wordField<const Word extends string>(
  words: readonly Word[],
  meaning: BilingualText,
): EventField<Word> {
  return { schema: { type: 'string', enum: words }, meaning };
}

/** A name that matches a pattern, such as the id of a definition. */
export function nameField(pattern: string, meaning: BilingualText): EventField<string> {
  return { schema: { type: 'string', pattern }, meaning };
}
