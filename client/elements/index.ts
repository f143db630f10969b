export type { AvstampElement } from './avstamp-element.js';
export { type DefinedElements, defineAvstampElements } from './define-avstamp-elements.js';
export type { AvstampElementEvents, BeforeSaveDetail } from './element-events.js';
