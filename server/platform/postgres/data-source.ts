import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import type { MunicipalityCode } from '../../kernel/index.js';
import { type PoolOptions, poolSettings } from './create-pool.js';
import { loadTypeorm } from './load-typeorm.js';
import { SET_MUNICIPALITY } from './transactions.js';

/** An entity class, as TypeORM's decorators make it, or an entity schema. */
export type EntityClass = (new () => object) | EntitySchema;

/**
 * TypeORM on a role's database. It changes no schema, writes no log and refuses a condition on an undefined value
 * instead of leaving it out. End it with `destroy()`.
 */
export async function createDataSource(
  url: string,
  entities: readonly EntityClass[],
  options: PoolOptions = { name: 'entities' },
): Promise<DataSource> {
  const { DataSource, SilentLogger } = await loadTypeorm();
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'avstamp',
    entities: [...entities],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logger: new SilentLogger(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    // Pipelined: a request's resolvers ask in parallel on the one connection of their transaction.
    extra: poolSettings(options),
  });
  return dataSource.initialize();
}

/**
 * Does the work in one transaction that sees the rows of one municipality. Only the manager handed to it is inside:
 * a repository of the data source writes beside the transaction and survives its rollback.
 */
export function entitiesInMunicipality<Value>(
  dataSource: DataSource,
  municipality: MunicipalityCode,
  work: (manager: EntityManager) => Promise<Value>,
): Promise<Value> {
  return dataSource.transaction(async (manager) => {
    await manager.query(SET_MUNICIPALITY, [municipality]);
    return work(manager);
  });
}
