import type { AuditSink, Notifications } from '@avstamp/plugin-sdk';
import type { PortWatch } from './port-watch.js';

/** The host's notices; whoever hands one over hands it over again where the host did not take it in time. */
export function guardedNotifications(port: Notifications, watch: PortWatch): Notifications {
  return { send: (notice) => watch.ask('notifications', () => port.send(notice), nothing) };
}

/** The host's own log: what it does not take in time counts as refused, and is not done. */
export function guardedAuditSink(port: AuditSink, watch: PortWatch): AuditSink {
  return { record: (notice) => watch.ask('auditSink', () => port.record(notice), nothing) };
}

function nothing(): void {}
