import { setTimeout as wait } from 'node:timers/promises';
import { Window } from 'happy-dom';

// A page of the host's at the address given, with the built widget on it: tells what stands there once the codes have come.
const [url = ''] = process.argv.slice(2);
const window = new Window({ url });
// Some versions of Node have a navigator of their own, which lets itself be replaced but not assigned to.
for (const name of ['window', 'document', 'navigator'])
  Object.defineProperty(globalThis, name, {
    configurable: true,
    value: name === 'window' ? window : window[name],
  });
const { draw } = await import('./built/widget.js');
const react = draw(document.body, `${url}/graphql`);
const patience = AbortSignal.timeout(60_000);
while (document.querySelector('dt, [role=alert]') === null && !patience.aborted) await wait(20);
const codes = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
console.log(JSON.stringify({ react, codes, text: document.body.textContent }));
process.exit(0);
