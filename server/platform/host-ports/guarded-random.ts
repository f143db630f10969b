import type { RandomSource } from '@avstamp/plugin-sdk';
import { NODE_RANDOM } from '../random-id.js';
import { AgainstContract } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** From here on the same bytes twice are no chance: a source that gives them is broken. */
const NEVER_TWICE_BYTES = 16;

/**
 * The host's randomness, or Node.js's own. The host's is refused where it throws, gives another number of bytes, or gives
 * the same again: what is to be beyond guessing is not made from it, and nothing else takes its place unasked.
 */
export function guardedRandom(port: RandomSource | undefined, watch: PortWatch): RandomSource {
  if (port === undefined) return NODE_RANDOM;
  let last = '';
  const read = (count: number): Uint8Array => {
    const bytes: unknown = port.bytes(count);
    if (!(bytes instanceof Uint8Array) || bytes.length !== count) throw new AgainstContract();
    const now = Buffer.from(bytes).toString('hex');
    if (count >= NEVER_TWICE_BYTES) {
      if (now === last || /^(..)\1*$/.test(now)) throw new AgainstContract();
      last = now;
    }
    return bytes;
  };
  return { bytes: (count) => watch.askAtOnce('random', () => read(count)) };
}
