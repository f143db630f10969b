import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { useStateTexts } from './use-state-texts.js';

/** What was typed, what somebody else has saved meanwhile, and what to do with each. */
export interface ConflictNoticeProps {
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Shows both values side by side, and lets the person choose. Nothing is overwritten before that. */
export function ConflictNotice({ mine, theirs, keepMine, takeTheirs }: ConflictNoticeProps): ReactElement {
  const texts = useStateTexts();
  return (
    <div className="avstamp-conflict" role="alert">
      <p>{texts.conflict}</p>
      <dl>
        <div>
          <dt>{texts.mine}</dt>
          <dd>{mine}</dd>
        </div>
        <div>
          <dt>{texts.theirs}</dt>
          <dd>{theirs}</dd>
        </div>
      </dl>
      <Button label={texts.keepMine} onPress={keepMine} />
      <Button label={texts.takeTheirs} onPress={takeTheirs} />
    </div>
  );
}
