import type { InstrumentDescription, MeasuredBy, Metrics, MetricsMeter } from '@avstamp/plugin-sdk';
import { moduleVersion } from '../module-version.js';

/** How something went that is counted and timed. */
export interface Done {
  readonly outcome: string;
  readonly seconds: number;
}

/** Connections of a pool at one moment. */
export interface PoolUse {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** What the module tells the host's OpenTelemetry: never whom or where anything was about, because few may be there. */
export interface Measurement {
  /** @param operation a root field of the schema, such as `Query.monthSheet`; what clients name theirs is not told */
  request(operation: string, done: Done): void;
  /** @param rule the id of a rule that found something */
  finding(rule: string, severity: string, count?: number): void;
  job(name: string, done: Done): void;
  /** The compiling of one municipality's month. */
  compilation(done: Done): void;
  /** @param port of the host's, such as `identity` */
  hostPort(port: string, done: Done): void;
  /** Tells of a pool until what is returned is called. */
  watchPool(name: string, pool: PoolUse): () => void;
}

/** The measurement that the host wants; one that measures nothing where it wants none. */
export function measurementOf(metrics: Metrics | undefined): Measurement {
  return metrics === undefined ? UNMEASURED : measuredBy(metrics.getMeter('avstamp', moduleVersion()));
}

/** What cannot be measured is done all the same. */
function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // The host's metrics have nothing to say about what the module does.
  }
}

const UNMEASURED: Measurement = {
  request: () => undefined,
  finding: () => undefined,
  job: () => undefined,
  compilation: () => undefined,
  hostPort: () => undefined,
  watchPool: () => () => undefined,
};

function measuredBy(meter: MetricsMeter): Measurement {
  const requests = meter.createHistogram('avstamp.request.duration', timed('Requests by operation.'));
  const findings = meter.createCounter('avstamp.findings', counted('Findings by rule.', '{finding}'));
  const jobs = meter.createHistogram('avstamp.job.duration', timed('Runs of jobs.'));
  const compilations = meter.createHistogram('avstamp.compilation.duration', timed('Compiled reports.'));
  const hostPorts = meter.createHistogram('avstamp.host_port.duration', timed("Calls of the host's ports."));
  const connections = meter.createObservableGauge(
    'avstamp.database.connections',
    counted('Connections by pool and state, and requests that wait for one.', '{connection}'),
  );
  return {
    request: (operation, { outcome, seconds }) =>
      quietly(() => requests.record(seconds, { operation, outcome })),
    finding: (rule, severity, count = 1) => quietly(() => findings.add(count, { rule, severity })),
    job: (job, { outcome, seconds }) => quietly(() => jobs.record(seconds, { job, outcome })),
    compilation: ({ outcome, seconds }) => quietly(() => compilations.record(seconds, { outcome })),
    hostPort: (port, { outcome, seconds }) => quietly(() => hostPorts.record(seconds, { port, outcome })),
    watchPool: (pool, use) => {
      const observe = (result: { observe(value: number, by: MeasuredBy): void }): void => {
        result.observe(use.idleCount, { pool, state: 'idle' });
        result.observe(use.totalCount - use.idleCount, { pool, state: 'used' });
        result.observe(use.waitingCount, { pool, state: 'waited for' });
      };
      connections.addCallback(observe);
      return () => connections.removeCallback(observe);
    },
  };
}

// A histogram counts as well as it times: one instrument gives both.
function timed(description: string): InstrumentDescription {
  return { description: `${description} Duration, and their number, by outcome.`, unit: 's' };
}

function counted(description: string, unit: string): InstrumentDescription {
  return { description, unit };
}
