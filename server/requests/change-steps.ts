import type { PoolClient } from 'pg';
import type { AuditEntry } from '../audit/index.js';
import type { Statement } from '../platform/postgres/index.js';
import type { LockedSubjects } from './lock-subjects.js';

/**
 * A change in two steps, each of which is one way to the database and back: for changes so small that the ways would
 * be most of their time.
 */
export interface ChangeSteps<Known, Answer> {
  /** What is locked before anything is read. */
  readonly locks: LockedSubjects;
  /**
   * Reads what decides, and writes nothing: it is sent along with the question whether the key has carried out a change
   * already, and where it has, what was read is thrown away.
   */
  readonly read: (client: PoolClient) => Promise<Known>;
  /** Decides by what was read. */
  readonly decide: (known: Known) => DecidedChange<Answer>;
}

/** A change as it is to be written, all in one message with the commit. */
export interface DecidedChange<Answer> {
  /** Plain JSON: no dates, no undefined. It is kept for the key in the same transaction. */
  readonly answer: Answer;
  readonly statements: readonly Statement[];
  /** For the log, in their order. */
  readonly entries: readonly AuditEntry[];
}
