import type { ScopePart } from '@avstamp/plugin-sdk/client';
import { type ComponentType, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { WidgetProps } from '../widgets/widget-props.js';
import { ElementContents } from './element-contents.js';
import type { PageHost } from './page-host.js';
import { OBSERVED_ATTRIBUTES, READ_ONLY_ATTRIBUTE, SCOPE_ATTRIBUTES } from './scope-attributes.js';

/** An element of ours: its own parts of the scope, as properties that stand in its attributes. */
export interface AvstampElement extends HTMLElement, Record<ScopePart, string | null> {
  readOnly: boolean;
}

/**
 * The class of a widget's custom element. Its contents stand in the page itself and not in a shadow tree
 * (docs/decisions: custom elements in the open). An element that is moved keeps its contents, and what was typed.
 */
export function avstampElementClass(
  Widget: ComponentType<WidgetProps>,
  page: PageHost,
): CustomElementConstructor {
  class WidgetElement extends HTMLElement {
    static readonly observedAttributes = OBSERVED_ATTRIBUTES;
    #root: Root | undefined;

    connectedCallback(): void {
      this.#root ??= createRoot(this);
      this.#show();
    }

    disconnectedCallback(): void {
      // Moving an element takes it out and puts it in again at once.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#root?.unmount();
        this.#root = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#show();
    }

    #show(): void {
      const own = ownProps(this);
      this.#root?.render(createElement(ElementContents, { element: this, Widget, page, own }));
    }
  }
  for (const [part, attribute] of SCOPE_ATTRIBUTES) {
    Object.defineProperty(WidgetElement.prototype, part, textProperty(attribute));
  }
  Object.defineProperty(WidgetElement.prototype, 'readOnly', flagProperty(READ_ONLY_ATTRIBUTE));
  return WidgetElement;
}

function ownProps(element: HTMLElement): WidgetProps {
  const given = [...SCOPE_ATTRIBUTES].flatMap(([part, attribute]) => {
    const value = element.getAttribute(attribute);
    return value === null || value === '' ? [] : [[part, value]];
  });
  const readOnly = element.hasAttribute(READ_ONLY_ATTRIBUTE) ? { readOnly: true } : {};
  return { ...Object.fromEntries(given), ...readOnly };
}

const textProperty = (attribute: string): PropertyDescriptor & ThisType<HTMLElement> => ({
  get() {
    return this.getAttribute(attribute);
  },
  set(value: string | null | undefined) {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  },
});

const flagProperty = (attribute: string): PropertyDescriptor & ThisType<HTMLElement> => ({
  get() {
    return this.hasAttribute(attribute);
  },
  set(value: boolean) {
    this.toggleAttribute(attribute, value);
  },
});
