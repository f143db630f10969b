import type { ReactElement } from 'react';
import { useOnline } from '../connection/use-online.js';
import { useStateTexts } from './use-state-texts.js';

/** Says that there is no network, while there is none. It is there all the time, so that it is read aloud when it is filled. */
export function OfflineNotice(): ReactElement {
  const texts = useStateTexts();
  const isOnline = useOnline();
  return (
    <div className="avstamp-notice-place" role="status">
      {!isOnline && <p className="avstamp-notice">{texts.offline}</p>}
    </div>
  );
}
