import { fileURLToPath } from 'node:url';

/** Where the contract's source is: what is built holds the contract that it was written with, compiled or not. */
export const CONTRACT_SOURCE = {
  '@avstamp/plugin-sdk/client': fileURLToPath(new URL('../plugin-sdk/client/index.ts', import.meta.url)),
};
