/**
 * What you know of why a person's assistance ended: a death, a move, a benefit, wages. From these, reasons are proposed.
 * @type {import('@avstamp/plugin-sdk').ClosureFactsPort}
 */
export const closureFacts = { factsOf: async () => [] };
