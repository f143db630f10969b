import type { HostContext } from '@avstamp/plugin-sdk/client';
import { avstampElementClass } from '../../../client/elements/avstamp-element.js';
import { pageHost } from '../../../client/elements/page-host.js';
import { Trial } from '../trial/trial.widget.js';
import { asked, heard, hostContext, overPlace } from './host-context.js';
import './case-controls.js';

function renderInto(personRef: string, place: HTMLElement): () => void {
  place.append(
    Object.assign(document.createElement('em'), {
      className: 'case-person',
      textContent: `Person ${personRef}`,
    }),
  );
  return () => heard.push({ personTakenAway: personRef });
}

const first: HostContext = {
  ...hostContext,
  ...(asked.has('slots') ? { slots: { button: 'case-button', input: 'case-input' } } : {}),
  ...(asked.has('persons') ? { persons: { ...hostContext.persons, renderInto } } : {}),
  ...(asked.has('over') ? { portalContainer: overPlace } : {}),
};

const page = pageHost(first);
customElements.define('avstamp-trial', avstampElementClass(Trial, page));
const trial = document.createElement('avstamp-trial');
const place = document.getElementById('place');
(asked.has('shadow') ? place?.attachShadow({ mode: 'open' }) : place)?.append(trial);
Reflect.set(window, 'changeHost', (change: object) => page.change({ ...first, ...change }));
Reflect.set(window, 'takeAway', () => trial.remove());
