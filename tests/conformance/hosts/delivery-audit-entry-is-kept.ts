import type { BrokenHost } from '../kept-host.js';

/** Answers before it has kept anything, and then forgets. */
export const brokenHost: BrokenHost = (kept) => ({ ...kept, auditSink: { record: async () => undefined } });
