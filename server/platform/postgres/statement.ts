import type { ClientBase } from 'pg';

/** A statement that the database prepares once for each connection, under its name. */
export interface Statement {
  /** At most 63 characters. Always of the same text. */
  readonly name: string;
  /** With a place `$1`, `$2`, ... for each value; no other dollar sign before a digit. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Carries the statement out, for what it does and not for what it answers. */
export async function carryOut(client: ClientBase, { name, text, values }: Statement): Promise<void> {
  await client.query({ name, text, values: [...values] });
}
