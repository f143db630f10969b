import type { BilingualText } from './bilingual-text.js';
import type { HostContract } from './host-contract.js';

/** The host contract as it may look before it is checked: hosts are not always written in TypeScript. */
export type UncheckedHost = { readonly [Part in keyof HostContract]?: unknown };

/** One demand of the contract: which part, when it is met, and what to say when it is not. */
export interface ContractPart {
  readonly part: string;
  readonly isMet: (host: UncheckedHost) => boolean;
  readonly message: BilingualText;
}
