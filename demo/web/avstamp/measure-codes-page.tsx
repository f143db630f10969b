import { AvstampProvider, MeasureCodeList } from '@avstamp/client';
import type { ReactElement } from 'react';
import { avstampHost } from './avstamp-host.js';
import { moduleClient } from './module-client.js';

/** The codes of measures in force this month: the module's widget in a page of the case system. */
export function MeasureCodesPage(): ReactElement {
  return (
    <AvstampProvider host={avstampHost} client={moduleClient}>
      <MeasureCodeList />
    </AvstampProvider>
  );
}
