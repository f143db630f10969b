import type { Side } from './side.js';
import type { SideAnswer, SideOrder } from './side-messages.js';
import { SIDES } from './sides.js';

// A process of its own for each side of a comparison, so that its memory is its own. Started by `SideRunner`.
let side: Side | undefined;

process.on('message', (order: SideOrder) => {
  obey(order).then(
    (answer) => (answer === undefined ? process.disconnect() : process.send?.(answer)),
    (failure: unknown) => {
      console.error(failure);
      process.exit(1);
    },
  );
});

async function obey(order: SideOrder): Promise<SideAnswer | undefined> {
  if (order.order === 'open') {
    side = await SIDES[order.side](order.dataSet);
    return answer(0);
  }
  if (side === undefined) throw new Error('a side must be opened first');
  if (order.order === 'close') {
    await side.close();
    return undefined;
  }
  await side.before?.();
  const begun = performance.now();
  const measured = await side.run();
  return answer(typeof measured === 'number' ? measured : performance.now() - begun);
}

function answer(milliseconds: number): SideAnswer {
  return { milliseconds, peakMebibytes: process.resourceUsage().maxRSS / 1024 };
}
