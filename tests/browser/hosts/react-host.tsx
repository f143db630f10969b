import { AvstampProvider, MeasureCodeList } from '@avstamp/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hostContext } from './host-context.js';

function Page(): ReactElement {
  const [host, setHost] = useState<HostContext>(hostContext);
  Reflect.set(window, 'changeHost', (change: Partial<HostContext>) => setHost({ ...host, ...change }));
  return (
    <AvstampProvider host={host}>
      <MeasureCodeList />
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
