import type { ReactElement } from 'react';
import { useStateTexts } from './use-state-texts.js';

/** Says that nothing can be changed here: shown by widgets in which something could be. */
export function ReadOnlyNotice(): ReactElement {
  const texts = useStateTexts();
  return <p className="avstamp-notice">{texts.readOnly}</p>;
}
