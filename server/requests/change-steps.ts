import type { PoolClient } from 'pg';
import type { AuditEntry } from '../audit/index.js';

/**
 * A change in two steps, each of which is one way to the database and back: for changes so small that the ways would
 * be most of their time.
 */
export interface ChangeSteps<Known, Answer> {
  /**
   * Locks and reads what decides, and writes nothing: it is sent along with the question whether the key has carried
   * out a change already, and where it has, what was read is thrown away.
   */
  readonly read: (client: PoolClient) => Promise<Known>;
  /** Decides by what was read, and sends what shall be written without waiting for it. */
  readonly write: (
    client: PoolClient,
    known: Known,
  ) => WrittenChange<Answer> | Promise<WrittenChange<Answer>>;
}

/** A change whose writing has been sent. */
export interface WrittenChange<Answer> {
  /** Plain JSON: no dates, no undefined. It is kept for the key in the same transaction. */
  readonly answer: Answer;
  /** Fails where one of the statements that were sent has failed. */
  readonly written: Promise<unknown>;
  /** The log's last entry about the change, sent along with the commit; undefined where all has been logged. */
  readonly entry: AuditEntry | undefined;
}
