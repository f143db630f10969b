import type { HostContract } from '@avstamp/plugin-sdk';
import { type Measurement, measurementOf } from '../measurement/index.js';
import { guardedCaseload } from './guarded-caseload.js';
import { guardedClock } from './guarded-clock.js';
import { guardedClosureFacts } from './guarded-closure-facts.js';
import { guardedHouseholdDirectory } from './guarded-household-directory.js';
import { guardedKeyStore } from './guarded-key-store.js';
import { guardedLogger } from './guarded-logger.js';
import { guardedAuditSink, guardedNotifications } from './guarded-notifications.js';
import { guardedObjectStore } from './guarded-object-store.js';
import { guardedPersonDirectory } from './guarded-person-directory.js';
import { guardedRandom } from './guarded-random.js';
import { guardedReportReceiver } from './guarded-report-receiver.js';
import { PortWatch } from './port-watch.js';

/** The ports that commands and jobs ask for as well as requests do. */
type PortsOfJobs = Pick<
  HostContract,
  | 'clock'
  | 'logger'
  | 'fileStore'
  | 'personDirectory'
  | 'closureFacts'
  | 'caseload'
  | 'notifications'
  | 'reportReceiver'
  | 'householdDirectory'
  | 'auditSink'
  | 'random'
  | 'keyStore'
  | 'metrics'
  | 'timeouts'
>;

/** A host whose ports cannot hang, lie in form, or fail with words of their own. */
export type Guarded<Host extends PortsOfJobs> = Host & Required<Pick<HostContract, 'random'>>;

/** A host under watch. */
export interface GuardedHost<Host extends PortsOfJobs> {
  readonly host: Guarded<Host>;
  readonly watch: PortWatch;
  readonly measurement: Measurement;
}

/** Puts a guard before every port that the host has; those that it has not stay away. */
export function guardHost<Host extends PortsOfJobs>(given: Host): GuardedHost<Host> {
  const measurement = measurementOf(given.metrics);
  const logger = guardedLogger(given.logger);
  const watch = new PortWatch({ timeouts: given.timeouts, logger, measurement });
  const guarded = <Part extends keyof PortsOfJobs>(
    part: Part,
    guard: (port: NonNullable<PortsOfJobs[Part]>, watch: PortWatch) => PortsOfJobs[Part],
  ): object => {
    const port = given[part];
    return port === undefined ? {} : { [part]: guard(port, watch) };
  };
  const host = {
    ...given,
    logger,
    clock: guardedClock(given.clock, watch),
    random: guardedRandom(given.random, watch),
    ...guarded('fileStore', (store) => ({
      ...store,
      ...(store.objects === undefined ? {} : { objects: guardedObjectStore(store.objects, watch) }),
    })),
    ...guarded('personDirectory', guardedPersonDirectory),
    ...guarded('closureFacts', guardedClosureFacts),
    ...guarded('caseload', guardedCaseload),
    ...guarded('notifications', guardedNotifications),
    ...guarded('reportReceiver', guardedReportReceiver),
    ...guarded('householdDirectory', guardedHouseholdDirectory),
    ...guarded('auditSink', guardedAuditSink),
    ...guarded('keyStore', guardedKeyStore),
  };
  return { host, watch, measurement };
}
