import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';

/** One side of a case. */
export interface CaseTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Tabs as the ARIA authoring practices describe them: arrows move between them, and one is in the tab order. */
export function CaseTabs({
  tabs,
  shown,
  onShow,
}: {
  readonly tabs: readonly CaseTab[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}): ReactElement {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const place = tabs.findIndex(({ id }) => id === shown);
    const next = tabs[(place + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${prefix}-tab-${next.id}`)}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label="Ärendets delar" ref={list} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-tab-${id}`}
            aria-selected={id === shown}
            aria-controls={`${prefix}-panel-${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => onShow(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          className="panel"
          role="tabpanel"
          id={`${prefix}-panel-${id}`}
          aria-labelledby={`${prefix}-tab-${id}`}
          hidden={id !== shown}
        >
          {id === shown && content}
        </div>
      ))}
    </>
  );
}
