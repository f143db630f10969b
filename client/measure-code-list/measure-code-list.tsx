import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type ReactElement, useId } from 'react';
import {
  AvstampMeasureCodeListDocument,
  type AvstampMeasureCodeListQuery,
} from '../generated/measure-code-list.js';
import { type Locale, messagesFor } from '../messages/message-catalogue.js';
import { type MeasureCodeListMessages, measureCodeListMessages } from './measure-code-list.messages.js';
import './measure-code-list.css';

type ShownCode = NonNullable<AvstampMeasureCodeListQuery['codeLists']['measures']>['codes'][number];

/** What the host gives the widget. */
export interface MeasureCodeListProps {
  /** The host's own client: the widget needs no provider. */
  readonly client: ApolloClient;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Swedish where it is not given. */
  readonly locale?: Locale;
  /** Texts that the host says in its own way. */
  readonly messages?: Partial<MeasureCodeListMessages>;
}

/** The codes of labour-promoting measures in force in a month, with what each of them covers. */
export function MeasureCodeList(props: MeasureCodeListProps): ReactElement {
  const { client, month, locale = 'sv' } = props;
  const texts = messagesFor(measureCodeListMessages, locale, props.messages);
  const { data, error, loading } = useQuery(AvstampMeasureCodeListDocument, { client, variables: { month } });
  const heading = useId();
  const codes = data?.codeLists.measures?.codes ?? [];
  return (
    <section
      className="avstamp-measure-code-list"
      lang={locale}
      aria-labelledby={heading}
      aria-busy={loading}
    >
      <h2 id={heading}>{texts.heading}</h2>
      {loading && <p role="status">{texts.loading}</p>}
      {error !== undefined && <p role="alert">{texts.failed}</p>}
      {data !== undefined && codes.length === 0 && <p>{texts.empty}</p>}
      {codes.length > 0 && <CodeRows codes={codes} locale={locale} />}
    </section>
  );
}

function CodeRows({
  codes,
  locale,
}: {
  readonly codes: readonly ShownCode[];
  readonly locale: Locale;
}): ReactElement {
  return (
    <dl>
      {codes.map(({ code, label, guidance }) => (
        <div key={code}>
          <dt>
            <span className="avstamp-code">{code}</span> {label[locale]}
          </dt>
          <dd>{guidance[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
