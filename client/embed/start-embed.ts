import { CONTRACT_VERSION, checkHostContext, type FramedContext } from '@avstamp/plugin-sdk/client';
import { type ComponentType, createElement } from 'react';
import type { Root } from 'react-dom/client';
import type { WidgetProps } from '../widgets/widget-props.js';
import { EmbedPage } from './embed-page.js';
import type { EmbedSettings } from './embed-settings.js';
import type { ReceivedGreeting } from './greetings.js';
import { answeredParts, hostAcrossFrame } from './host-across-frame.js';
import { hostLine } from './host-line.js';
import { NotConnectedNotice } from './not-connected.js';
import { reportHeight } from './report-height.js';

/** What a greeted page is shown with. */
export interface EmbedPlace {
  /** The widget's name. */
  readonly name: string;
  readonly Widget: ComponentType<WidgetProps>;
  readonly root: Root;
  readonly settings: EmbedSettings;
}

/**
 * Answers a greeting: shows the widget in the host's context where the host's origin is allowed, and says what is
 * missing where it is not. A stranger gets no answer through the port.
 * @returns what ends the reports to this host
 */
export function startEmbed({ origin, greeting, port }: ReceivedGreeting, place: EmbedPlace): () => void {
  const { name, Widget, root, settings } = place;
  if (origin !== location.origin && !settings.allowedOrigins.includes(origin)) {
    port.close();
    root.render(createElement(NotConnectedNotice, { reason: { why: 'unknownOrigin', origin } }));
    return () => undefined;
  }
  const line = hostLine(port, show);
  const answered = answeredParts(line);
  function show(context: FramedContext): void {
    const host = hostAcrossFrame(context, answered, settings);
    const findings = checkHostContext(host);
    if (findings.length > 0) line.tell('refused', { findings });
    root.render(createElement(EmbedPage, { Widget, host }));
  }
  show(greeting.context);
  line.tell('welcome', { contractVersion: CONTRACT_VERSION, widget: name });
  return reportHeight(document.body, (pixels) => line.tell('height', { pixels }));
}
