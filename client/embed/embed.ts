import { lazyWidget } from '../widgets/lazy-widget.js';
import { WIDGET_NAMES } from '../widgets/widget-names.js';
import { openEmbedPage } from './open-embed-page.js';

// The entry of every page for frames: which widget it shows, the page says in its `meta`.
const asked = document.querySelector<HTMLMetaElement>('meta[name="avstamp-widget"]')?.content;
const name = WIDGET_NAMES.find((known) => known === asked);
if (name !== undefined) openEmbedPage(name, lazyWidget(name));
