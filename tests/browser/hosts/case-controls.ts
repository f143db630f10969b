/** A host's own button without React, as design systems of custom elements have them. */
class CaseButton extends HTMLElement {
  isDisabled = false;

  connectedCallback(): void {
    this.setAttribute('role', 'button');
    this.tabIndex = 0;
  }
}

/** A host's own field without React: its value is a property, and it tells of changes with `change`. */
class CaseInput extends HTMLElement {
  readonly #field = document.createElement('input');

  connectedCallback(): void {
    this.replaceChildren(this.#field);
    this.#field.addEventListener('input', (event) => {
      event.stopPropagation();
      this.dispatchEvent(new Event('change'));
    });
  }

  get value(): string {
    return this.#field.value;
  }

  set value(value: string) {
    this.#field.value = value;
  }

  set label(label: string) {
    this.#field.setAttribute('aria-label', label);
  }
}

customElements.define('case-button', CaseButton);
customElements.define('case-input', CaseInput);
