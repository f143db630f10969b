import type { Destination, HostContext, Saving, UnsavedChanges, Veto } from '@avstamp/plugin-sdk/client';

/** What a listener to `avstamp-before-save` is given. */
export interface BeforeSaveDetail {
  readonly saving: Saving;
  /** Refuses; the reason is shown at the widget. */
  veto(reason: string): void;
}

/** The events of an element, all of which bubble. `avstamp-open` is taken by `preventDefault()`. */
export interface AvstampElementEvents {
  readonly 'avstamp-open': CustomEvent<Destination>;
  readonly 'avstamp-before-save': CustomEvent<BeforeSaveDetail>;
  readonly 'avstamp-saved': CustomEvent<Saving>;
  readonly 'avstamp-unsaved-changes': CustomEvent<UnsavedChanges>;
}

/**
 * The page's context as one element has it: what is asked and told goes to listeners of the element as well, and to
 * them first, so that a page can do with HTML and `addEventListener` alone.
 */
export function heardAtElement(element: HTMLElement, host: HostContext): HostContext {
  const send = (name: keyof AvstampElementEvents, detail: unknown, cancelable = false): boolean =>
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  return {
    ...host,
    navigation: {
      open: (destination) =>
        send('avstamp-open', destination, true) ? (host.navigation?.open(destination) ?? 'left') : 'taken',
    },
    events: {
      beforeSave: (saving) => {
        const vetoes: Veto[] = [];
        send('avstamp-before-save', { saving, veto: (reason: string) => vetoes.push({ reason }) });
        return vetoes[0] ?? host.events?.beforeSave?.(saving);
      },
      saved: (saving) => {
        send('avstamp-saved', saving);
        host.events?.saved?.(saving);
      },
    },
    unsavedChanges: (changes) => {
      send('avstamp-unsaved-changes', changes);
      host.unsavedChanges?.(changes);
    },
  };
}
