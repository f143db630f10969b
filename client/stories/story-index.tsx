import { LOCALES } from '@avstamp/plugin-sdk/client';
import type { ReactElement } from 'react';
import { storyList } from './story-list.js';
import { storyThemes } from './story-themes.js';

/** The table of contents: every state of every widget, in every look and language. */
export function StoryIndex(): ReactElement {
  return (
    <main>
      <h1>Stories</h1>
      {storyList.map(({ name, stories }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {stories.map(({ state }) => (
              <li key={state} data-story={`${name}/${state}`}>
                {state}: <Links name={name} state={state} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Links({ name, state }: { readonly name: string; readonly state: string }): ReactElement {
  const ways = Object.keys(storyThemes).flatMap((theme) => LOCALES.map((locale) => ({ theme, locale })));
  return (
    <>
      {ways.map(({ theme, locale }) => (
        <span key={`${theme} ${locale}`}>
          <a href={`?${new URLSearchParams({ widget: name, state, theme, locale })}`}>
            {theme} {locale}
          </a>{' '}
        </span>
      ))}
    </>
  );
}
