import { AvstampProvider, MeasureCodeList, MonthGrid, type Widget } from '@avstamp/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asked, hostContext } from './host-context.js';

const WIDGETS: Readonly<Record<string, Widget>> = {
  'measure-code-list': MeasureCodeList,
  'month-grid': MonthGrid,
};
const Shown = WIDGETS[asked.get('widget') ?? ''] ?? MeasureCodeList;

/** A host's page with the widget that its address names. */
function Page(): ReactElement {
  const [host, setHost] = useState<HostContext>(hostContext);
  Reflect.set(window, 'changeHost', (change: Partial<HostContext>) => setHost({ ...host, ...change }));
  return (
    <AvstampProvider host={host}>
      <Shown />
    </AvstampProvider>
  );
}

const place = document.getElementById('place');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
