import type { FramedContext, FrameNews, FrameQuestions, MessageToFrame } from '@avstamp/plugin-sdk/client';

/** The line to the host: what it is asked and told, and the contexts that it gives. */
export interface HostLine {
  ask<Ask extends keyof FrameQuestions>(
    ask: Ask,
    about: FrameQuestions[Ask]['about'],
  ): Promise<FrameQuestions[Ask]['answer']>;
  tell<Tell extends keyof FrameNews>(tell: Tell, about: FrameNews[Tell]): void;
}

/** Who waits for an answer. */
interface Waiting {
  readonly answered: (answer: never) => void;
  readonly failed: () => void;
}

/** Opens the line on a port. @param contextChanged called with each new context */
export function hostLine(port: MessagePort, contextChanged: (context: FramedContext) => void): HostLine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const say = (message: object): void => port.postMessage(message);

  port.onmessage = ({ data: message }: MessageEvent<MessageToFrame>): void => {
    if (message.kind === 'context') {
      contextChanged(message.context);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'failed') asked?.failed();
    else asked?.answered(message.answer as never);
  };
  return {
    ask: (ask, about) =>
      new Promise((answered, reject) => {
        lastId += 1;
        const failed = (): void => reject(new Error(`the host did not answer ${ask}`));
        waiting.set(lastId, { answered, failed });
        say({ kind: 'question', id: lastId, ask, about });
      }),
    tell: (tell, about) => say({ kind: 'news', tell, about }),
  };
}
