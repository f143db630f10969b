/**
 * Where dialogs and lists that lie over the page are put. Inside the widget itself where it is left out, which a host
 * changes when a parent of the widget cuts off what reaches out of it.
 */
export type PortalContainer = () => HTMLElement;
