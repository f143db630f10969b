import type { ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { filledText } from '../../messages/filled-text.js';
import { spokenLanguage } from '../../messages/spoken-language.js';
import { numberIn } from '../../messages/written-values.js';
import { tryRefusedAgain } from '../state/change-cells.js';
import type { GridState } from '../state/grid-state.js';
import { savingTally } from '../state/saving-tally.js';
import { useGrid, useGridState } from './grid-in-page.js';
import { timeIn } from './time-in.js';

/** How the saving stands, in one line that is read aloud when it changes. */
export function StateLine(): ReactElement {
  const { store, texts } = useGrid();
  const said = useGridState(store, useSaid());
  const isStopped = useGridState(store, (state) => savingTally(state).refused > 0);
  return (
    <div className="grid-state">
      <p role="status">{said}</p>
      {isStopped && <Button label={texts.tryAgain} onPress={() => store.change(tryRefusedAgain)} />}
    </div>
  );
}

/** The words for a state; the same text as long as they say the same. */
function useSaid(): (state: GridState) => string {
  const { texts, locale } = useGrid();
  const number = (count: number): { readonly count: string } => ({ count: numberIn(locale, count) });
  return (state) => {
    const { conflicts, refused, unsaved } = savingTally(state);
    if (conflicts > 0) return filledText(texts.conflicts, number(conflicts));
    if (state.failure !== undefined) return filledText(texts.notSaved, number(unsaved));
    if (state.batch !== undefined) return texts.saving;
    if (refused > 0) return filledText(texts.stopped, number(refused));
    return state.savedAt === undefined
      ? ''
      : filledText(texts.saved, { time: timeIn(spokenLanguage(locale), state.savedAt) });
  };
}
