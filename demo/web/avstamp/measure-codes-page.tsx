import { MeasureCodeList } from '@avstamp/client';
import type { ReactElement } from 'react';
import { moduleClient } from './module-client.js';

/** The codes of measures in force this month: the module's widget in a page of the case system. */
export function MeasureCodesPage(): ReactElement {
  return <MeasureCodeList client={moduleClient} month={new Date().toISOString().slice(0, 7)} />;
}
