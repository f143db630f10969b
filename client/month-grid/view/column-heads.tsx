import type { ReactElement } from 'react';
import { textIn } from '../../messages/spoken-language.js';
import { useGrid } from './grid-in-page.js';

/** The codes with what they are called; the whole of it is in the panel of the cell. */
export function ColumnHeads(): ReactElement {
  const { texts, codes, locale } = useGrid();
  return (
    <>
      <colgroup>
        <col className="grid-column-adult" />
        {codes.map(({ code }) => (
          <col key={code} className={`grid-column-${code === 8 ? 'text' : 'code'}`} />
        ))}
        <col className="grid-column-note" />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{texts.adult}</th>
          {codes.map(({ code, label }) => (
            <th key={code} scope="col">
              <span className="grid-code">{code}</span>{' '}
              <span className="grid-label">{textIn(locale, label)}</span>
            </th>
          ))}
          <th scope="col">{texts.notes}</th>
        </tr>
      </thead>
    </>
  );
}
