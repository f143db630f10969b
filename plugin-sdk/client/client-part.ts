import type { BilingualText } from '../contract/bilingual-text.js';
import type { HostContext } from './host-context.js';

/** A host's context as it may look before it is checked: pages are not always written in TypeScript. */
export type UncheckedHostContext = { readonly [Part in keyof HostContext]?: unknown };

/** One demand of the client's contract: which part, when it is met, and what to say when it is not. */
export interface ClientPart {
  readonly part: string;
  readonly isMet: (context: UncheckedHostContext) => boolean;
  readonly message: BilingualText;
}
