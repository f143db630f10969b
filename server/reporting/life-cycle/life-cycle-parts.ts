import type { KeyStore, Logger, ObjectStore, ReportReceiver } from '@avstamp/plugin-sdk';
import type { CodeLists } from '../../codes/index.js';
import type { RequestParts } from '../../requests/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { RuleBook } from './rule-book.js';

/** What the services of a report's life cycle work with. */
export interface LifeCycleParts extends RequestParts {
  readonly definitions: ReportDefinitions;
  readonly codeLists: CodeLists;
  readonly rules: RuleBook;
  /** The folder of all reports, where they were compiled. */
  readonly folder: string;
  /** Where files of reports are kept besides; undefined in a host without a store. */
  readonly objects: ObjectStore | undefined;
  /** What stands before the module's own paths in the host's server; empty for nothing. */
  readonly mountPath: string;
  /** For proofs. */
  readonly moduleVersion: string;
  readonly logger: Logger;
  /** Undefined in a host that has no way to it. */
  readonly receiver: ReportReceiver | undefined;
  /** Signs proofs; undefined in a host without keys. */
  readonly keyStore: KeyStore | undefined;
}
