import { CONTRACT_VERSION, type HostContext, LOCALES } from '@avstamp/plugin-sdk/client';
import { type ReactElement, useState } from 'react';
import { AvstampProvider } from '../host/avstamp-provider.js';
import type { Story, WidgetStories } from './story.js';
import { storyClient } from './story-client.js';
import { storyThemes } from './story-themes.js';

/** Which story is asked for, and how it is to be shown. */
export interface AskedStory {
  readonly widget: WidgetStories;
  readonly story: Story;
  readonly theme: string;
  readonly locale: string;
}

/** The host of the stories: everything that a widget may need, and nothing that a story has to say again. */
const STORY_HOST: HostContext = {
  contractVersion: CONTRACT_VERSION,
  identity: { name: 'Kim Karlsson', role: 'caseworker' },
  accessToken: async () => undefined,
  scope: { municipalityCode: '0180', unit: 'Enhet Norr', month: '2025-03' },
  locale: 'sv',
  now: () => new Date('2025-04-02T08:00:00Z'),
  persons: {
    namesOf: async (personRefs) => new Map(personRefs.map((reference) => [reference, `Namn ${reference}`])),
  },
};

/** One story, alone on its page. */
export function StoryPage({ widget, story, theme, locale }: AskedStory): ReactElement {
  const [client] = useState(() => storyClient(story.answers));
  const [host] = useState((): HostContext => {
    const appearance = { headingLevel: 1, ...storyThemes[theme], ...story.host?.appearance } as const;
    const spoken = LOCALES.find((known) => known === locale) ?? 'sv';
    return { ...STORY_HOST, locale: spoken, ...story.host, appearance };
  });
  return (
    <main data-settles={story.settles}>
      <AvstampProvider host={host} client={client}>
        <widget.Widget {...story.own} />
      </AvstampProvider>
    </main>
  );
}
