import type { DataSource } from 'typeorm';
import type { SilentLogger } from './silent-logger.js';

/** What is used of TypeORM. */
export interface LoadedTypeorm {
  readonly DataSource: typeof DataSource;
  readonly SilentLogger: typeof SilentLogger;
}

/**
 * Loads TypeORM when it is needed first: it takes nearly 30 MB and a while to load, and the work on whole sets
 * (load, compile, check) does without it (docs/decisions/0006).
 */
export async function loadTypeorm(): Promise<LoadedTypeorm> {
  const [typeorm, logger] = await Promise.all([import('typeorm'), import('./silent-logger.js')]);
  return { DataSource: typeorm.DataSource, SilentLogger: logger.SilentLogger };
}
