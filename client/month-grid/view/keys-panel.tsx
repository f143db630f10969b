import type { ReactElement } from 'react';
import type { MonthGridKey } from '../month-grid.messages.js';
import { useGrid } from './grid-in-page.js';

/** A key that is the same in all languages, or the name of a text. */
type KeyName = { readonly key: string } | { readonly text: MonthGridKey };

const key = (name: string): KeyName => ({ key: name });
const text = (name: MonthGridKey): KeyName => ({ text: name });

const KEYS: readonly { readonly keys: readonly KeyName[]; readonly does: MonthGridKey }[] = [
  { keys: [text('pressedDigits'), key('X')], does: 'keyDays' },
  { keys: [text('pressedDigits'), key('X')], does: 'keyText' },
  { keys: [text('pressed0')], does: 'keyNone' },
  { keys: [text('pressedShift'), text('pressedDigit')], does: 'keyCode' },
  { keys: [text('pressedArrows')], does: 'keyMove' },
  { keys: [key('Enter')], does: 'keyNext' },
  { keys: [text('pressedCtrl'), key('Enter')], does: 'keyRow' },
  { keys: [text('pressedCtrl'), text('pressedShift'), key('Enter')], does: 'keyPage' },
  { keys: [text('pressedCtrl'), key('D')], does: 'keyCopyDown' },
  { keys: [text('pressedCtrl'), key('V')], does: 'keyPaste' },
  { keys: [key('Delete')], does: 'keyClear' },
  { keys: [key('Esc')], does: 'keyRestore' },
  { keys: [text('pressedCtrl'), key('Z')], does: 'keyUndo' },
  { keys: [key('Tab')], does: 'keyLeave' },
  { keys: [key('?'), key('F1')], does: 'keyHelp' },
];

/** All keys of the grid with what they do. */
export function KeysPanel(): ReactElement {
  const { texts } = useGrid();
  return (
    <section className="grid-keys" aria-label={texts.keys}>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((name) =>
                'key' in name ? (
                  <kbd key={name.key} translate="no">
                    {name.key}
                  </kbd>
                ) : (
                  <kbd key={name.text}>{texts[name.text]}</kbd>
                ),
              )}
            </dt>
            <dd>{texts[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
