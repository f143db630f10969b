import type { Page } from 'playwright-core';

/** What the page has measured of itself, in milliseconds. */
export interface WatchedPaints {
  /** From the answer with the first rows to the first paint that shows them. */
  readonly firstPaint: number;
  /** For each key: from its event to the end of the frame that follows. */
  readonly keys: readonly number[];
}

/** Lets a page measure its own paints, from its next navigation on. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paints = { firstPaint: 0, keys: [] as number[] };
    Reflect.set(window, 'paints', paints);
    const afterPaint = (tell: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = tell;
        port2.postMessage(undefined);
      });
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => afterPaint(() => paints.keys.push(performance.now() - timeStamp)),
      true,
    );
    const rows = new MutationObserver(() => {
      if (document.querySelector('[data-row]') === null) return;
      rows.disconnect();
      const answered = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/graphql'))
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
      afterPaint(() => {
        paints.firstPaint = performance.now() - Math.max(...answered);
      });
    });
    rows.observe(document, { childList: true, subtree: true });
  });
}

/** What the page has measured so far. */
export const paintsOf = (page: Page): Promise<WatchedPaints> =>
  page.evaluate(() => Reflect.get(window, 'paints'));

/** Scrolls what a selector finds from its top to its end, a step for each frame, and gives the times of the frames. */
export const scrollFrames = (page: Page, selector: string, step: number): Promise<readonly number[]> =>
  page.evaluate(
    ([scrolled, pixels]) =>
      new Promise<number[]>((done) => {
        const element = document.querySelector(scrolled);
        const frames: number[] = [];
        let before = performance.now();
        const next = (now: number): void => {
          frames.push(now - before);
          before = now;
          const top = element?.scrollTop ?? 0;
          element?.scrollBy(0, pixels);
          if (element === null || element.scrollTop === top) done(frames.slice(1));
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [selector, step] as const,
  );
