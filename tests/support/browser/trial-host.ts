import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from './open-page.js';
import type { PageServer } from './page-server.js';

/** The forms that a widget comes in. */
export const FORMS = ['react', 'elements', 'frame'] as const;
export type Form = (typeof FORMS)[number];

/** A host's page with the trial widget in one of its forms. */
export interface TrialPage extends WatchedPage {
  /** Where the widget is: the page, or the frame in it. */
  readonly place: Page | FrameLocator;
  /** What the host has been asked and told under a name, in order. */
  heard(name: string): Promise<readonly unknown[]>;
  /** Gives the widget another context. */
  change(parts: object): Promise<void>;
  takeAway(): Promise<void>;
}

/** Opens the host's page in a form. @param query what the page is asked for, for instance `{ veto: '' }` */
export async function openTrial(
  browser: Browser,
  { url }: Pick<PageServer, 'url'>,
  form: Form,
  query: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<TrialPage> {
  const watched = await openPage(browser, `${url}/trial-${form}.html?${new URLSearchParams(query)}`, options);
  const { page } = watched;
  return {
    ...watched,
    place: form === 'frame' ? page.frameLocator('iframe') : page,
    heard: (name) =>
      page.evaluate(
        (wanted) =>
          Reflect.get(window, 'heard')
            .filter((one: object) => wanted in one)
            .map((one: object) => Reflect.get(one, wanted)),
        name,
      ),
    change: (parts) => page.evaluate((given) => Reflect.get(window, 'changeHost')(given), parts),
    takeAway: () => page.evaluate(() => Reflect.get(window, 'takeAway')()),
  };
}
