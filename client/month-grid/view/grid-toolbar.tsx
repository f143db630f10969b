import type { ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { Select } from '../../controls/select.js';
import { filledText } from '../../messages/filled-text.js';
import { monthIn, numberIn } from '../../messages/written-values.js';
import type { AdultRow } from '../cells/adult-row.js';
import { monthBefore } from '../cells/month-before.js';
import { noMeasure, takeLastMonth } from '../keyboard/carry-out.js';
import { changeCells, undoLast } from '../state/change-cells.js';
import { owesAnswer } from '../state/owed-answers.js';
import type { Shown } from '../state/shown-rows.js';
import type { GridCounts } from './grid-counts.js';
import { useGrid, useGridState } from './grid-in-page.js';

const SHOWN: readonly Shown[] = ['all', 'unanswered', 'attention'];
const TEXTS = { all: 'showAll', unanswered: 'showUnanswered', attention: 'showAttention' } as const;

/** What can be done with the whole of what is shown, and which rows that is. */
export function GridToolbar({
  counts,
  rows,
  shown,
  show,
  showKeys,
}: {
  readonly counts: GridCounts;
  readonly rows: readonly AdultRow[];
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly showKeys: () => void;
}): ReactElement {
  const { store, texts, locale, month, isReadOnly } = useGrid();
  const canUndo = useGridState(store, ({ undo }) => undo.length > 0);
  const number = (count: number): string => numberIn(locale, count);
  const countOf = { all: counts.all, unanswered: counts.owing, attention: counts.attention };
  const options = SHOWN.map((value) => ({
    value,
    label: filledText(texts[TEXTS[value]], { count: number(countOf[value]) }),
  }));
  const choose = (value: string): void => show(SHOWN.find((known) => known === value) ?? 'all');
  const takePage = (): void =>
    store.change((state) =>
      takeLastMonth(
        state,
        rows.map(({ key }) => key),
      ),
    );
  const answerRest = (): void =>
    store.change((state) =>
      changeCells(
        state,
        rows.filter((row) => owesAnswer(state, row)).map(({ key }) => noMeasure(key)),
      ),
    );
  const before = { month: monthIn(locale, monthBefore(month)), count: number(counts.proposed) };
  return (
    <div className="grid-toolbar">
      <p className="grid-remaining">
        {filledText(texts.remaining, { count: number(counts.owing), all: number(counts.all) })}
      </p>
      <Select label={texts.show} value={shown} options={options} onChange={choose} />
      {!isReadOnly && (
        <>
          <Button
            label={filledText(texts.takePage, before)}
            isDisabled={counts.proposed === 0}
            onPress={takePage}
          />
          <Button
            label={filledText(texts.noMeasureForRest, { count: number(counts.owing) })}
            isDisabled={counts.owing === 0}
            onPress={answerRest}
          />
          <Button label={texts.undo} isDisabled={!canUndo} onPress={() => store.change(undoLast)} />
        </>
      )}
      <Button label={texts.keys} onPress={showKeys} />
    </div>
  );
}
