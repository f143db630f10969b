import { defineWidget } from '../widgets/define-widget.js';
import { MeasureCodeListContent } from './measure-code-list.content.js';
import styles from './measure-code-list.css?inline';
import { measureCodeListMessages } from './measure-code-list.messages.js';

/** The codes of labour-promoting measures in force in a month, with what each of them covers. */
export const MeasureCodeList = defineWidget({
  name: 'measure-code-list',
  needs: ['month'],
  messages: measureCodeListMessages,
  styles: [styles],
  Content: MeasureCodeListContent,
});
