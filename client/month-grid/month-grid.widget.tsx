import { defineWidget } from '../widgets/define-widget.js';
import { MonthGridContent } from './month-grid.content.js';
import styles from './month-grid.css?inline';
import { monthGridMessages } from './month-grid.messages.js';

/** The month's registration: both adults of each household, code by code, by keyboard. */
export const MonthGrid = defineWidget({
  name: 'month-grid',
  needs: ['month'],
  messages: monthGridMessages,
  styles: [styles],
  Content: MonthGridContent,
});
