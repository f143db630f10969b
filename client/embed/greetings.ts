import { FRAME_GREETING, type FrameGreeting } from '@avstamp/plugin-sdk/client';

/** A greeting of a page around this one, with its origin, which is still to be held against the list. */
export interface ReceivedGreeting {
  readonly origin: string;
  readonly greeting: FrameGreeting;
  readonly port: MessagePort;
}

/**
 * Listens for greetings of the page around. Messages of other windows, and of other kinds, are nobody's business here.
 */
export function onGreeting(receive: (received: ReceivedGreeting) => void): void {
  window.addEventListener('message', ({ source, origin, data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source === window.parent && port !== undefined && isGreeting(data)) {
      receive({ origin, greeting: data, port });
    }
  });
}

function isGreeting(message: unknown): message is FrameGreeting {
  return (
    typeof message === 'object' &&
    message !== null &&
    Reflect.get(message, 'kind') === FRAME_GREETING &&
    typeof Reflect.get(message, 'context') === 'object'
  );
}
