import { defineWidget } from '../../../client/widgets/define-widget.js';
import type { Widget } from '../../../client/widgets/widget-props.js';
import { TrialContent } from './trial.content.js';
import styles from './trial.css?inline';
import { trialMessages } from './trial.messages.js';

/** A widget for tests alone, which uses all of the ground. */
export const Trial: Widget = defineWidget({
  name: 'trial',
  needs: ['month'],
  messages: trialMessages,
  styles: [styles],
  Content: TrialContent,
});
