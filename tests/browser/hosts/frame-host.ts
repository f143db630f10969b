import { connectFrame } from '@avstamp/client/frame';
import { heard, hostContext } from './host-context.js';

const frame = document.createElement('iframe');
frame.title = 'Avstamp';
frame.width = '800';
document.getElementById('place')?.append(frame);
const connected = connectFrame(frame, {
  host: hostContext,
  src: new URLSearchParams(location.search).get('src') ?? '/embed/measure-code-list/',
  connected: (widget) => heard.push({ connected: widget }),
  refused: (findings) => heard.push({ refused: findings.map(({ part }) => part) }),
});
Reflect.set(window, 'changeHost', (change: object) => connected.update({ ...hostContext, ...change }));
