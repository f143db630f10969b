import type { ButtonSlotProps, HostContext } from '@avstamp/plugin-sdk/client';
import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AvstampProvider } from '../../../client/index.js';
import { Trial } from '../trial/trial.widget.js';
import { asked, hostContext, overPlace } from './host-context.js';

function CaseButton({ id, label, isDisabled, onPress }: ButtonSlotProps): ReactElement {
  return (
    <button type="button" id={id} className="case-button" disabled={isDisabled} onClick={onPress}>
      {label}
    </button>
  );
}

function CasePerson({ personRef }: { readonly personRef: string }): ReactElement {
  return <em className="case-person">Person {personRef}</em>;
}

const first: HostContext = {
  ...hostContext,
  ...(asked.has('slots') ? { slots: { button: CaseButton } } : {}),
  ...(asked.has('persons') ? { persons: { ...hostContext.persons, component: CasePerson } } : {}),
  ...(asked.has('over') ? { portalContainer: overPlace } : {}),
};

function Page(): ReactElement {
  const [host, setHost] = useState(first);
  Reflect.set(window, 'changeHost', (change: Partial<HostContext>) => setHost({ ...host, ...change }));
  return (
    <AvstampProvider host={host}>
      <Trial />
    </AvstampProvider>
  );
}

const place = document.getElementById('place');
if (place !== null) {
  const root = createRoot(place);
  Reflect.set(window, 'takeAway', () => root.unmount());
  root.render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
