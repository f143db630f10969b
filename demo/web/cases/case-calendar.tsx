import type { ReactElement } from 'react';
import { shownAmount } from '../format/shown-amount.js';
import { shownMonth } from '../format/shown-time.js';
import type { OpenedCase } from './case-documents.js';

/** The months that assistance was granted for, as a calendar. */
export function CaseCalendar({ months }: { readonly months: OpenedCase['months'] }): ReactElement {
  if (months.length === 0) return <p>Inget bistånd har beviljats.</p>;
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return (
    <>
      {years.map((year) => (
        <section key={year}>
          <h2>{year}</h2>
          <ol className="calendar">
            {months
              .filter(({ month }) => month.startsWith(year))
              .toReversed()
              .map(({ month, grantedOre }) => (
                <li key={month}>
                  <strong>{shownMonth(month).replace(` ${year}`, '')}</strong>
                  <span>{shownAmount(grantedOre)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}
