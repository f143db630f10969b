import type { ReactElement } from 'react';
import { useStateTexts } from './use-state-texts.js';

/** Says that something is being fetched. */
export function LoadingState({ text }: { readonly text?: string }): ReactElement {
  const texts = useStateTexts();
  return (
    <p className="avstamp-state" role="status">
      {text ?? texts.loading}
    </p>
  );
}
