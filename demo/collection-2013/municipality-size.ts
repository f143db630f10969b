import type { Participant } from './participants.js';
import type { SeededRandom } from './seeded-random.js';

/**
 * How many records a municipality sends, compared with the others. What was sent was often a selection
 * (Socialstyrelsen 2013), so size grows slower than population and differs much between like municipalities.
 */
export function relativeSize(participant: Participant, random: SeededRandom): number {
  const draw = random.next();
  // Two square roots make the power of three quarters, with the same digits on every machine.
  const root = Math.sqrt(participant.population);
  return root * Math.sqrt(root) * (0.15 + 1.6 * draw * draw);
}
