import {
  type ContractFinding,
  checkHostContext,
  FRAME_GREETING,
  type FrameGreeting,
  type HostContext,
  type MessageFromFrame,
  type MessageToFrame,
} from '@avstamp/plugin-sdk/client';
import { answerQuestion } from './answer-question.js';
import { framedContextOf } from './framed-context-of.js';
import { hearNews } from './hear-news.js';

/** What a host gives to show a widget in a frame. */
export interface FrameConnection {
  readonly host: HostContext;
  /** The page of the widget, for instance `https://module.example/embed/month-grid/`. */
  readonly src: string;
  /** Called when the page has taken the context, again after each time that it loads. */
  readonly connected?: (widget: string) => void;
  /** Called with what the page lacks, where it cannot be shown in this host. */
  readonly refused?: (findings: readonly ContractFinding[]) => void;
}

/** A frame in use. */
export interface ConnectedFrame {
  /** Gives the page another context: another month, another language. */
  update(host: HostContext): void;
  /** Ends the bridge; the frame is the host's to take away. */
  disconnect(): void;
}

/**
 * Loads a widget's page into a frame and speaks with it. Only the page's own origin is spoken to, through a port of its
 * own, and the token is given on question: it stands in no address. The frame needs a `title`.
 */
export function connectFrame(frame: HTMLIFrameElement, connection: FrameConnection): ConnectedFrame {
  const { src, connected, refused } = connection;
  const { href, origin } = new URL(src, document.baseURI);
  let { host } = connection;
  let port: MessagePort | undefined;
  const say = (message: MessageToFrame): void => port?.postMessage(message);

  async function hear({ data: message }: MessageEvent<MessageFromFrame>): Promise<void> {
    if (message.kind === 'news') return hearNews(host, message, { frame, connected, refused });
    const { id } = message;
    try {
      say({ kind: 'answer', id, answer: await answerQuestion(host, message) });
    } catch {
      say({ kind: 'failed', id });
    }
  }

  function greet(): void {
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port.onmessage = hear;
    const greeting: FrameGreeting = { kind: FRAME_GREETING, context: framedContextOf(host) };
    frame.contentWindow?.postMessage(greeting, origin, [port2]);
  }

  const findings = checkHostContext(host);
  if (findings.length > 0) refused?.(findings);
  frame.addEventListener('load', greet);
  frame.src = href;
  return {
    update: (changed) => {
      host = changed;
      say({ kind: 'context', context: framedContextOf(host) });
    },
    disconnect: () => {
      frame.removeEventListener('load', greet);
      port?.close();
    },
  };
}
