import { type Logger, PORT_TIMEOUTS_MS, type PortTimeouts, type TimedPort } from '@avstamp/plugin-sdk';
import { logFailure } from '../failure-log.js';
import { type Measurement, stopwatch } from '../measurement/index.js';
import { AgainstContract } from './against-contract.js';
import { HostPortFailure, type PortFailing } from './host-port-failure.js';
import type { WatchedPort } from './watched-port.js';

/** What is watched with. */
export interface WatchParts {
  readonly timeouts: PortTimeouts | undefined;
  readonly logger: Logger;
  readonly measurement: Measurement;
}

/**
 * Asks the host's ports so that none of them can hang a request, and remembers which did not answer as they should when
 * they were asked last.
 */
export class PortWatch {
  readonly #parts: WatchParts;
  readonly #failing = new Set<WatchedPort>();

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  /** The ports that failed when they were asked last, in the order of the alphabet. */
  degraded(): readonly WatchedPort[] {
    return [...this.#failing].toSorted();
  }

  /**
   * What a port answers, in its time.
   * @param read makes of the answer what the contract says it is. @throws AgainstContract where it is something else
   * @throws HostPortFailure where there is none
   */
  async ask<Answer>(port: TimedPort, ask: () => unknown, read: (answer: unknown) => Answer): Promise<Answer> {
    const seconds = stopwatch();
    const time = this.#parts.timeouts?.[port] ?? PORT_TIMEOUTS_MS[port];
    try {
      const answer = read(await inTime(ask, time));
      this.#failing.delete(port);
      this.#parts.measurement.hostPort(port, { outcome: 'answered', seconds: seconds() });
      return answer;
    } catch (cause) {
      throw this.#failed(port, cause, seconds());
    }
  }

  /**
   * What a port answers at once.
   * @param read asks, and makes of the answer what the contract says it is
   * @throws HostPortFailure where there is none
   */
  askAtOnce<Answer>(port: WatchedPort, read: () => Answer): Answer {
    try {
      const answer = read();
      this.#failing.delete(port);
      return answer;
    } catch (cause) {
      throw this.#failed(port, cause, 0);
    }
  }

  /** Notes that a port has failed, and gives what is thrown, without the host's own words. */
  #failed(port: WatchedPort, cause: unknown, seconds: number): HostPortFailure {
    const failing = failingOf(cause);
    this.#failing.add(port);
    this.#parts.measurement.hostPort(port, { outcome: failing, seconds });
    const { logger } = this.#parts;
    if (failing === 'failed') logFailure(logger, `host:${port}`, cause);
    else logger.error('host-port-failure', { port, failing });
    // The host's error may quote somebody, and goes no further than the log's kind and place of it.
    return new HostPortFailure(port, failing);
  }
}

class TooSlow extends Error {}

function failingOf(cause: unknown): PortFailing {
  if (cause instanceof TooSlow) return 'too slow';
  return cause instanceof AgainstContract ? 'against the contract' : 'failed';
}

async function inTime(ask: () => unknown, time: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), time);
  });
  try {
    // A port that throws at once fails as one that refuses later does.
    return await Promise.race([Promise.resolve().then(ask), late]);
  } finally {
    clearTimeout(timer);
  }
}
