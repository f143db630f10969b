import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../appearance/adopt-styles.js';
import type { WidgetProps } from '../widgets/widget-props.js';
import styles from './embed-page.css?inline';
import { readEmbedSettings } from './embed-settings.js';
import { onGreeting } from './greetings.js';
import { NotConnectedNotice } from './not-connected.js';
import { startEmbed } from './start-embed.js';

/**
 * Makes the document a widget's page for frames: it waits for the greeting of the page around, and shows the widget in
 * the context that comes with it. Listening begins at once, because the page around greets as soon as this one has loaded.
 */
export function openEmbedPage(name: string, Widget: ComponentType<WidgetProps>): void {
  adoptStyles(document.body, [styles]);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const settings = readEmbedSettings();
  let end = (): void => undefined;
  onGreeting(async (received) => {
    const given = await settings;
    end();
    end = startEmbed(received, { name, Widget, root, settings: given });
  });
  if (window.parent === window) {
    root.render(createElement(NotConnectedNotice, { reason: { why: 'noFrame' } }));
  }
}
