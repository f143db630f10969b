import { randomBytes } from 'node:crypto';
import type { RandomSource } from '@avstamp/plugin-sdk';

/** Node.js's own randomness, fit for cryptography. */
export const NODE_RANDOM: RandomSource = { bytes: (count) => randomBytes(count) };

const BYTES = 16;

/** A random UUID (version 4 of RFC 9562), made of the source's bytes. @throws whatever the source throws */
export function randomId(random: RandomSource): string {
  const bytes = Buffer.from(random.bytes(BYTES));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
