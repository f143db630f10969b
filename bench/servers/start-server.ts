import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** Starts a server on the data set, and answers with its port. */
export type StartServer = (dataSet: MadeDataSet) => Promise<number>;
