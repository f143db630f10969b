export { MeasureCodeList, type MeasureCodeListProps } from './measure-code-list/measure-code-list.js';
export type { MeasureCodeListMessages } from './measure-code-list/measure-code-list.messages.js';
export type { Locale } from './messages/message-catalogue.js';
export { trustedDocumentsLink } from './trusted-documents/trusted-documents-link.js';
