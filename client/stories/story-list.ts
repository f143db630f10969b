import type { WidgetStories } from './story.js';

const found = import.meta.glob<Readonly<Record<string, WidgetStories>>>('../*/*.stories.tsx', {
  eager: true,
});

/** The stories of all widgets: whatever a file `x.stories.tsx` beside a widget gives out. */
export const storyList: readonly WidgetStories[] = Object.values(found).flatMap((file) =>
  Object.values(file),
);
