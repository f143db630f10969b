import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../appearance/adopt-styles.js';
import { WIDGET_NAMES } from '../widgets/widget-names.js';
import styles from './embed-page.css?inline';
import { readEmbedSettings } from './embed-settings.js';
import { onGreeting } from './greetings.js';
import { NotConnectedNotice } from './not-connected.js';
import { startEmbed } from './start-embed.js';

// The entry of every page for frames: which widget it shows, the page says in its `meta`.
const asked = document.querySelector<HTMLMetaElement>('meta[name="avstamp-widget"]')?.content;
const name = WIDGET_NAMES.find((known) => known === asked);
adoptStyles(document.body, [styles]);

if (name !== undefined) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const settings = readEmbedSettings();
  let end = (): void => undefined;
  // Listening begins at once: the page around greets as soon as this one has loaded.
  onGreeting(async (received) => {
    const given = await settings;
    end();
    end = startEmbed(received, { name, root, settings: given });
  });
  if (window.parent === window) {
    root.render(createElement(NotConnectedNotice, { reason: { why: 'noFrame' } }));
  }
}
