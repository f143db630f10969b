import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { StoryIndex } from './story-index.js';
import { storyList } from './story-list.js';
import { StoryPage } from './story-page.js';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? 'default';
const locale = asked.get('locale') ?? 'sv';
const widget = storyList.find(({ name }) => name === asked.get('widget'));
const story = widget?.stories.find(({ state }) => state === asked.get('state'));

document.body.classList.add(`case-system-${theme}`);
document.documentElement.lang = locale;
if (story?.isOffline === true) Object.defineProperty(navigator, 'onLine', { value: false });

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  widget === undefined || story === undefined
    ? createElement(StoryIndex)
    : createElement(StoryPage, { widget, story, theme, locale }),
);
