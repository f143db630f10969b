import type { ReactElement } from 'react';
import type { FailureKind } from '../connection/failure-kind.js';
import { Button } from '../controls/button.js';
import { useStateTexts } from './use-state-texts.js';

/** What the widget tells of a failure. */
export interface FailedStateProps {
  readonly failure: FailureKind;
  readonly askAgain: () => void;
  /** In the place of the general words for `failed`. */
  readonly text?: string;
}

/** Says what happened, that nothing typed is lost, and what to do. No permission has no button: asking again helps nobody. */
export function FailedState({ failure, askAgain, text }: FailedStateProps): ReactElement {
  const texts = useStateTexts();
  const said = failure === 'failed' ? (text ?? texts.failed) : texts[failure];
  const mayHelp = failure !== 'noPermission' && failure !== 'notFound';
  return (
    <div className="avstamp-state" role={mayHelp ? 'alert' : 'status'}>
      <p>{said}</p>
      {mayHelp && <Button label={texts.tryAgain} onPress={askAgain} />}
    </div>
  );
}
