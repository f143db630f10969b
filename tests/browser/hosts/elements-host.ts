import { defineAvstampElements } from '@avstamp/client/elements';
import { hostContext } from './host-context.js';

const elements = defineAvstampElements(hostContext);
Reflect.set(window, 'changeHost', (change: object) => elements.update({ ...hostContext, ...change }));
document.getElementById('place')?.append(document.createElement('avstamp-measure-code-list'));
