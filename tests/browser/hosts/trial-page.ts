import { openEmbedPage } from '../../../client/embed/open-embed-page.js';
import { Trial } from '../trial/trial.widget.js';

openEmbedPage('trial', Trial);
