import type { ReactElement, ReactNode, ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { useHost } from '../host/use-host.js';
import { useWidget } from '../widgets/widget-in-page.js';
import { useDressing } from './use-dressing.js';

/** Puts what lies over the page where the host wants it, dressed as the widget is; inside the widget where it says nothing. */
export function Portal({ children }: { readonly children: ReactNode }): ReactElement | ReactPortal {
  const { appearance, locale, portalContainer } = useHost().host;
  const { name, styles } = useWidget();
  const dress = useDressing(styles, appearance);
  if (portalContainer === undefined) return <>{children}</>;
  return createPortal(
    <div ref={dress} lang={locale} className={`avstamp-widget avstamp-portal avstamp-${name}`}>
      {children}
    </div>,
    portalContainer(),
  );
}
