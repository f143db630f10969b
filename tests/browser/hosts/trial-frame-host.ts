import { connectFrame } from '../../../client/frame/index.js';
import { asked, heard, hostContext } from './host-context.js';

const frame = document.createElement('iframe');
frame.title = 'Avstamp';
frame.width = '800';
document.getElementById('place')?.append(frame);
const connected = connectFrame(frame, {
  host: hostContext,
  src: asked.get('src') ?? '/trial-page.html',
  connected: (widget) => heard.push({ connected: widget }),
  refused: (findings) => heard.push({ refused: findings.map(({ part }) => part) }),
});
Reflect.set(window, 'changeHost', (change: object) => connected.update({ ...hostContext, ...change }));
Reflect.set(window, 'takeAway', () => {
  connected.disconnect();
  frame.remove();
});
