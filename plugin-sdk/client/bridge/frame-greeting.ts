import type { FramedContext } from './framed-context.js';

/** The mark that the bridge's first message is known by, among all that a window is sent. */
export const FRAME_GREETING = 'avstamp-frame';

/**
 * The host's first message to the page in the frame, and the only one that passes between windows. It brings a
 * `MessagePort` of the two's own; all else goes through that, so nobody else hears or forges it. It is sent to the
 * frame's origin alone, and answered only where its sender's origin is in the page's list.
 */
export interface FrameGreeting {
  readonly kind: typeof FRAME_GREETING;
  readonly context: FramedContext;
}
