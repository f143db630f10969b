import type { AuditSink } from '../ports/audit-sink.js';
import type { Caseload } from '../ports/caseload.js';
import type { Clock } from '../ports/clock.js';
import type { ClosureFactsPort } from '../ports/closure-facts.js';
import type { EventsPort } from '../ports/events.js';
import type { FileStore } from '../ports/file-store.js';
import type { HouseholdDirectory } from '../ports/household-directory.js';
import type { IdentityPort } from '../ports/identity.js';
import type { KeyStore } from '../ports/key-store.js';
import type { Logger } from '../ports/logger.js';
import type { Metrics } from '../ports/metrics.js';
import type { Notifications } from '../ports/notifications.js';
import type { PersonDirectory } from '../ports/person-directory.js';
import type { PortTimeouts } from '../ports/port-timeouts.js';
import type { RandomSource } from '../ports/random-source.js';
import type { ReportReceiver } from '../ports/report-receiver.js';
import type { Scheduler } from '../ports/scheduler.js';
import type { BoardTopology } from './board-topology.js';
import type { JobDatabaseUrls, RequestDatabaseUrls } from './database-urls.js';
import type { MergeTarget } from './merge-target.js';

/** What the module needs from the system that embeds it. `checkContract` says what is missing. */
export interface HostContract {
  /** The version that the host was written for: `CONTRACT_VERSION` of the package it was written with. */
  readonly contractVersion: string;
  readonly databaseUrls: RequestDatabaseUrls;
  readonly identity: IdentityPort;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly fileStore: FileStore;
  readonly scheduler: Scheduler;
  /** Whether clients may ask what the schema holds; they may not where it is left out. */
  readonly introspection?: boolean;
  /**
   * Which GraphQL documents are run: `trustedAndBounded` where it is left out.
   *
   * - `trustedOnly`: the module's own, which the widgets send by their ids; nothing else is read
   * - `trustedAndBounded`: those, and what an integrator writes within the limits on depth, size and cost
   */
  readonly documents?: 'trustedOnly' | 'trustedAndBounded';
  /**
   * Under which path of the host's server the handler is mounted, for instance `/avstamp`: it is taken off what is asked
   * for, where the host's framework has not done so, and stands before every path in an answer. Nothing where it is left out.
   */
  readonly mountPath?: string;
  /** Given where the host executes the module's schema as part of its own; `mergedSchema` is the outcome. */
  readonly mergeInto?: MergeTarget;
  /** True where a gateway of Apollo Federation asks the module: it is then a subgraph at `/subgraph` besides. */
  readonly subgraph?: boolean;
  /** Given to the process that runs jobs, and to no other; without it the module has no jobs to run. */
  readonly jobDatabaseUrls?: JobDatabaseUrls;
  /** How social services and the labour-market unit are organised; `separateBoards` where it is left out. */
  readonly boardTopology?: BoardTopology;
  readonly auditSink?: AuditSink;
  readonly personDirectory?: PersonDirectory;
  /** From what the host knows, reasons of a closing are proposed; without it none are. */
  readonly closureFacts?: ClosureFactsPort;
  /** What is left to register is told by unit where it is left out. */
  readonly caseload?: Caseload;
  /** Without it reminders are shown in the module, and sent to nobody. */
  readonly notifications?: Notifications;
  /** Receipts are pasted or handed in where it is left out. */
  readonly reportReceiver?: ReportReceiver;
  /** Events are kept for some time and can be replayed, but go nowhere where it is left out. */
  readonly events?: EventsPort;
  /** Households are taken over from host folders alone where it is left out. */
  readonly householdDirectory?: HouseholdDirectory;
  /** Node.js's own where it is left out. */
  readonly random?: RandomSource;
  /** Proofs of reports are not signed where it is left out. */
  readonly keyStore?: KeyStore;
  /** Nothing is measured where it is left out. */
  readonly metrics?: Metrics;
  /** How long ports may take: `PORT_TIMEOUTS_MS` where nothing else is said. */
  readonly timeouts?: PortTimeouts;
}
