import type { EventOutlet, EventReplay } from '@avstamp/plugin-sdk';
import { isMunicipalityCode, type MunicipalityCode } from '../kernel/index.js';
import { inMunicipality } from '../platform/postgres/index.js';
import type { EventPools } from './delivery.service.js';
import { selectStreams } from './event-status.repository.js';
import { moveStreamBack } from './replay.repository.js';

/** Has events delivered again: moves back how far a municipality has come, and the job does the rest. */
export class EventReplayService implements EventOutlet {
  constructor(private readonly pools: EventPools) {}

  /** @throws RangeError for a code that is none of a municipality, a position below 1 or a time that is none */
  async replay({ from, municipalityCode }: EventReplay): Promise<number> {
    const isStart =
      'position' in from ? Number.isInteger(from.position) && from.position >= 1 : isTime(from.time);
    if (!isStart) throw new RangeError('the start of a replay is a position from 1 on, or a time');
    let again = 0;
    for (const municipality of await this.#municipalities(municipalityCode)) {
      again += await inMunicipality(this.pools.reporting, municipality, (client) =>
        moveStreamBack(client, municipality, from),
      );
    }
    return again;
  }

  async #municipalities(code: string | undefined): Promise<readonly MunicipalityCode[]> {
    if (code === undefined) {
      return (await selectStreams(this.pools.loader)).map(({ municipalityCode }) => municipalityCode);
    }
    if (!isMunicipalityCode(code)) throw new RangeError('the code is none of a municipality');
    return [code];
  }
}

function isTime(time: Date): boolean {
  return !Number.isNaN(time.getTime());
}
