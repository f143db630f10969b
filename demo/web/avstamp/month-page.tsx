import { AvstampProvider, MonthGrid } from '@avstamp/client';
import { type ReactElement, useMemo, useState } from 'react';
import { shownMonth } from '../format/shown-time.js';
import type { SignedInUser } from '../session/signed-in-user.js';
import { avstampHostFor } from './avstamp-host.js';
import { moduleClient } from './module-client.js';

/** The month's registration for the user's unit: the module's grid in a page of the case system. */
export function MonthPage({ user }: { readonly user: SignedInUser }): ReactElement {
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const host = useMemo(() => avstampHostFor(user, { month }), [user, month]);
  return (
    <>
      <div className="month">
        <button type="button" onClick={() => setMonth(monthBeside(month, -1))}>
          Föregående månad
        </button>
        <strong>{shownMonth(month)}</strong>
        <button type="button" onClick={() => setMonth(monthBeside(month, 1))}>
          Nästa månad
        </button>
      </div>
      <AvstampProvider host={host} client={moduleClient}>
        <MonthGrid />
      </AvstampProvider>
    </>
  );
}

/** The month so many months later, earlier where it is below nought; both `YYYY-MM`. */
function monthBeside(month: string, months: number): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}
