import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres, withClient } from '#product/measured';
import type { DataSetName } from './data-set.js';
import type { MadeDataSet } from './made-data-set.js';
import { fillDataSet, makeEmptyDataSet } from './make-data-set.js';

/** A database server and a folder of the benchmarks' own, gone when they have ended. */
export class BenchPlace {
  readonly #made = new Map<DataSetName, MadeDataSet>();
  readonly #filled = new Set<DataSetName>();

  private constructor(
    readonly folder: string,
    readonly server: EmbeddedPostgres,
    private readonly quick: boolean,
  ) {}

  /** Starts the server as it is started for work: nothing that was committed is lost in a power failure. */
  static async open(quick: boolean): Promise<BenchPlace> {
    const folder = await mkdtemp(join(tmpdir(), 'avstamp-bench-'));
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durability: 'full' });
    return new BenchPlace(folder, server, quick);
  }

  /** The data set as it is before any of it is loaded, or as a run of loading left it. */
  async emptyDataSet(name: DataSetName): Promise<MadeDataSet> {
    const made = this.#made.get(name) ?? (await makeEmptyDataSet(this, name, this.quick));
    this.#made.set(name, made);
    return made;
  }

  /** The data set, generated, loaded and compiled the first time that it is asked for. */
  async dataSet(name: DataSetName): Promise<MadeDataSet> {
    const made = await this.emptyDataSet(name);
    if (!this.#filled.has(name)) await fillDataSet(made);
    this.#filled.add(name);
    return made;
  }

  /** For instance `18.4`. */
  async postgresVersion(): Promise<string> {
    const { rows } = await withClient(this.server.adminUrl, (client) =>
      client.query<{ server_version: string }>('show server_version'),
    );
    return rows[0]?.server_version.split(' ')[0] ?? '';
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.server.folder, { recursive: true, force: true });
    await rm(this.folder, { recursive: true, force: true });
  }
}
