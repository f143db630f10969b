import type { ReactElement, ReactNode } from 'react';
import type { Answer } from '../connection/use-answer.js';
import { FailedState } from './failed-state.js';
import { LoadingState } from './loading-state.js';

/** An answer, and how a widget shows it once it is there. */
export interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
  /** In the places of the general words. */
  readonly texts?: { readonly loading?: string; readonly failed?: string };
}

/** Shows an answer in whichever state it is: waited for, failed, not permitted, or there. */
export function Answered<Data>({ answer, children, texts = {} }: AnsweredProps<Data>): ReactElement {
  switch (answer.status) {
    case 'loading':
      return <LoadingState {...(texts.loading === undefined ? {} : { text: texts.loading })} />;
    case 'failed':
      return (
        <FailedState
          failure={answer.failure}
          askAgain={answer.askAgain}
          {...(texts.failed === undefined ? {} : { text: texts.failed })}
        />
      );
    case 'answered':
      return <>{children(answer.data)}</>;
  }
}
