import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
const provider = new MeterProvider({ readers: [reader] });

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin(
    {
      metrics: provider,
      timeouts: { caseload: 100 },
      caseload: { caseworkersOf: () => new Promise(() => undefined) },
    },
    { withJobs: true },
  );
  await insertInventedSheet(plugin.database.urls.admin);
  await plugin.ask('{ codeLists(month: "2013-03") { measures { id } } }', {}, caseworker);
  await plugin.ask('query Anna { monthReadiness(month: "2013-03") { persons } }', {}, caseworker);
  await plugin.ask('{ unitReadiness(month: "2013-03") { persons } }', {}, caseworker);
  await plugin.runJob('avstamp-monthly-report', { month: '2013-03' });
  await plugin.runJob('avstamp-readiness').catch(() => undefined);
});
afterAll(async () => {
  await plugin.stop();
  await provider.shutdown();
});

interface Point {
  readonly name: string;
  readonly attributes: Record<string, unknown>;
  readonly value: unknown;
}

/** What the host's OpenTelemetry has heard until now. */
async function points(): Promise<readonly Point[]> {
  await reader.forceFlush();
  const metrics =
    exporter
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
  return metrics.flatMap(({ descriptor, dataPoints }) =>
    dataPoints.map(({ attributes, value }) => ({ name: descriptor.name, attributes, value })),
  );
}
const told = async (name: string): Promise<readonly unknown[]> =>
  (await points()).filter((point) => point.name === name).map(({ attributes }) => attributes);

describe('what is measured', () => {
  it('is each operation of the schema and what came of it, and never what clients call it', async () => {
    expect(await told('avstamp.request.duration')).toEqual([
      { operation: 'Query.codeLists', outcome: 'answered' },
      { operation: 'Query.monthReadiness', outcome: 'FORBIDDEN' },
      { operation: 'Query.unitReadiness', outcome: 'answered' },
    ]);
  });

  it('is what the rules found, in answers and in reports', async () => {
    const found = await told('avstamp.findings');
    expect(found).toContainEqual({ rule: 'readiness-caseload-answered', severity: 'information' });
    expect(found).toContainEqual({ rule: 'applicant-is-answered', severity: 'warning' });
  });

  it('is each run of a job, each compiled report, and each call of a port of the host’s', async () => {
    expect(await told('avstamp.job.duration')).toEqual([
      { job: 'avstamp-monthly-report', outcome: 'done' },
      { job: 'avstamp-readiness', outcome: 'failed' },
    ]);
    expect(await told('avstamp.compilation.duration')).toEqual([{ outcome: 'compiled' }]);
    expect(await told('avstamp.host_port.duration')).toEqual([
      { port: 'identity', outcome: 'answered' },
      { port: 'caseload', outcome: 'too slow' },
    ]);
  });

  it('is the use of each pool of connections', async () => {
    const pools = (await told('avstamp.database.connections')) as { pool: string; state: string }[];
    expect(new Set(pools.map(({ pool }) => pool))).toEqual(
      new Set(['service', 'national', 'jobs reporting', 'jobs loader']),
    );
    expect(new Set(pools.map(({ state }) => state))).toEqual(new Set(['idle', 'used', 'waited for']));
  });

  it('names no person, household, unit, user or municipality', async () => {
    const text = JSON.stringify((await points()).map(({ name, attributes }) => [name, attributes]));
    expect(text).not.toMatch(/0180|Centrum|Anna|user-|"A"|A1/);
  });

  it('stops nobody where the host’s metrics break', async () => {
    const fails = (): never => {
      throw new Error('no metrics today');
    };
    const broken = await startPlugin({
      metrics: {
        getMeter: () => ({
          createCounter: () => ({ add: fails }),
          createHistogram: () => ({ record: fails }),
          createObservableGauge: () => ({ addCallback: () => undefined, removeCallback: () => undefined }),
        }),
      },
    });
    const { errors } = await broken.ask(
      '{ codeLists(month: "2013-03") { measures { id } } }',
      {},
      caseworker,
    );
    expect(errors).toEqual([]);
    await broken.stop();
  });
});
