import controls from '../controls/controls.css?inline';
import states from '../states/states.css?inline';
import highContrast from './high-contrast.css?inline';
import widget from './widget.css?inline';

/** What all widgets have in common, as texts of stylesheets. */
export const groundStyles: readonly string[] = [highContrast, widget, controls, states];
