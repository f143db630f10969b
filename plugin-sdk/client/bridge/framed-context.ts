import type { HostContext } from '../host-context.js';

/**
 * The parts of a host's context that pass into a frame as they are. The others pass as questions and messages; slots
 * and the place of dialogs stay outside, because a page in a frame can reach neither.
 */
export type FramedContext = Pick<
  HostContext,
  'contractVersion' | 'identity' | 'scope' | 'locale' | 'messages' | 'appearance' | 'readOnly'
> & {
  /** The host's time when this was sent, in milliseconds since 1970 UTC. */
  readonly now: number;
};
