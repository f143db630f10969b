import type { HouseholdDirectory, JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { CodeLists } from '../../codes/index.js';
import { dateOfInstant } from '../../kernel/index.js';
import { takeOverHouseholds } from './take-over-households.js';
import { readTakeOverRequest } from './take-over-request.js';

/** What the job works with. */
export interface TakeOverJobParts {
  /** Connections as `avstamp_loader` that rows stream through. */
  readonly pool: Pool;
  readonly directory: HouseholdDirectory;
  readonly codeLists: CodeLists;
  /** The module's folder for files. */
  readonly fileStore: string;
}

const NAME = 'avstamp-take-over';

/**
 * Takes over the host's households every night: this month and the two before, which are those that reports are still
 * collected for (domain §4). What one municipality's take-over fails of does not keep the others from theirs.
 */
export function takeOverJob({ pool, directory, codeLists, fileStore }: TakeOverJobParts): JobDefinition {
  return {
    name: NAME,
    schedule: '20 1 * * *',
    run: async (payload, { clock, logger, signal }) => {
      const failures: unknown[] = [];
      for (const request of readTakeOverRequest(payload, directory.municipalityCodes, clock.now())) {
        signal.throwIfAborted();
        const now = clock.now();
        const common = { pool, directory, codeLists, fileStore, request, signal };
        try {
          const { files, errorsTotal, findingsTotal } = await takeOverHouseholds({
            ...common,
            actor: NAME,
            now,
            today: dateOfInstant(now),
          });
          const rows = files.reduce((sum, file) => sum + file.rows, 0);
          const facts = { rows, findings: findingsTotal, errors: errorsTotal };
          if (errorsTotal > 0) logger.warn('took over households, and refused rows', facts);
          else logger.info('took over households', facts);
        } catch (failure) {
          failures.push(failure);
        }
      }
      // The queue tries a job again that has failed; what was taken over does not change by that.
      if (failures.length > 0) throw failures[0];
    },
  };
}
