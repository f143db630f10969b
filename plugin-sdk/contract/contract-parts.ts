import { auditSinkPart } from '../ports/audit-sink.part.js';
import { caseloadPart } from '../ports/caseload.part.js';
import { clockPart } from '../ports/clock.part.js';
import { closureFactsPart } from '../ports/closure-facts.part.js';
import { eventsPart } from '../ports/events.part.js';
import { fileStorePart } from '../ports/file-store.part.js';
import { householdDirectoryPart } from '../ports/household-directory.part.js';
import { identityPart } from '../ports/identity.part.js';
import { keyStorePart } from '../ports/key-store.part.js';
import { loggerPart } from '../ports/logger.part.js';
import { metricsPart } from '../ports/metrics.part.js';
import { notificationsPart } from '../ports/notifications.part.js';
import { personDirectoryPart } from '../ports/person-directory.part.js';
import { portTimeoutsPart } from '../ports/port-timeouts.part.js';
import { randomSourcePart } from '../ports/random-source.part.js';
import { reportReceiverPart } from '../ports/report-receiver.part.js';
import { schedulerPart } from '../ports/scheduler.part.js';
import { boardTopologyPart } from './board-topology.part.js';
import type { ContractPart } from './contract-part.js';
import { contractVersionPart } from './contract-version.part.js';
import { databaseUrlsPart, jobDatabaseUrlsPart } from './database-urls.part.js';
import { documentsPart } from './documents.part.js';
import { mergeTargetPart } from './merge-target.part.js';
import { mountPathPart } from './mount-path.part.js';
import { subgraphPart } from './subgraph.part.js';

/** All demands on a host, in the order in which their findings are shown. */
export const contractParts: readonly ContractPart[] = [
  contractVersionPart,
  databaseUrlsPart,
  identityPart,
  clockPart,
  loggerPart,
  fileStorePart,
  schedulerPart,
  jobDatabaseUrlsPart,
  boardTopologyPart,
  documentsPart,
  mountPathPart,
  mergeTargetPart,
  subgraphPart,
  auditSinkPart,
  personDirectoryPart,
  closureFactsPart,
  caseloadPart,
  notificationsPart,
  reportReceiverPart,
  eventsPart,
  householdDirectoryPart,
  randomSourcePart,
  keyStorePart,
  metricsPart,
  portTimeoutsPart,
];
