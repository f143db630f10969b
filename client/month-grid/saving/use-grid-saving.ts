import { useCallback, useEffect } from 'react';
import { useOnline } from '../../connection/use-online.js';
import { AvstampSaveMonthDocument, type AvstampSaveMonthMutation } from '../../generated/save-month.js';
import { useHost } from '../../host/use-host.js';
import { useSave } from '../../saving/use-save.js';
import { useUnsavedChanges } from '../../saving/use-unsaved-changes.js';
import type { Batch } from '../state/grid-state.js';
import { unsavedCount } from '../state/saving-tally.js';
import { useGridState } from '../view/grid-in-page.js';
import { batchInput, peopleIn } from './batch-input.js';
import type { KeptGrid } from './kept-grids.js';

const hasSaved = ({ saveMonth }: AvstampSaveMonthMutation): boolean =>
  saveMonth.cells.some(({ outcome }) => outcome === 'SAVED');

/** Saves what a grid holds as long as its widget is in the page, and tells the host how much is not saved. */
export function useGridSaving({ store, sender }: KeptGrid, month: string): void {
  const { host } = useHost();
  const save = useSave(AvstampSaveMonthDocument, hasSaved);
  const isOnline = useOnline();
  const { now } = host;
  const send = useCallback(
    (batch: Batch) => {
      const { rows } = store.now();
      const input = batchInput(batch, rows, month);
      return save({ input }, { personRefs: peopleIn(input), months: [month] });
    },
    [save, store, month],
  );
  useEffect(() => sender.sendBy(send, now), [sender, send, now]);
  useEffect(() => {
    if (isOnline) sender.tryNow();
  }, [sender, isOnline]);
  useUnsavedChanges(useGridState(store, unsavedCount));
}
