import { AvstampProvider, MeasureCodeList } from '@avstamp/client';
import { type ReactElement, useMemo } from 'react';
import type { SignedInUser } from '../session/signed-in-user.js';
import { avstampHostFor } from './avstamp-host.js';
import { moduleClient } from './module-client.js';

/** The codes of measures in force this month: the module's widget in a page of the case system. */
export function MeasureCodesPage({ user }: { readonly user: SignedInUser }): ReactElement {
  const month = new Date().toISOString().slice(0, 7);
  const host = useMemo(() => avstampHostFor(user, { month }), [user, month]);
  return (
    <AvstampProvider host={host} client={moduleClient}>
      <MeasureCodeList />
    </AvstampProvider>
  );
}
