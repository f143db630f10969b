import type { ObjectStore } from '@avstamp/plugin-sdk';
import { isText, mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** The host's store of files: a key that was not asked for is passed over, and content that is no bytes is none. */
export function guardedObjectStore(port: ObjectStore, watch: PortWatch): ObjectStore {
  return {
    put: (key, content) =>
      watch.ask(
        'objectStore',
        () => port.put(key, content),
        () => undefined,
      ),
    get: (key) =>
      watch.ask(
        'objectStore',
        () => port.get(key),
        (answer) => (answer === undefined || answer === null ? undefined : mustBe(areBytes, answer)),
      ),
    list: (prefix) =>
      watch.ask(
        'objectStore',
        () => port.list(prefix),
        (answer) => mustBe(areKeys, answer).filter((key) => key.startsWith(prefix)),
      ),
  };
}

function areBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function areKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
