import type { Locale } from '@avstamp/plugin-sdk/client';
import type { ReactElement } from 'react';
import { useAnswer } from '../connection/use-answer.js';
import {
  AvstampMeasureCodeListDocument,
  type AvstampMeasureCodeListQuery,
} from '../generated/measure-code-list.js';
import { textIn } from '../messages/spoken-language.js';
import { Answered } from '../states/answered.js';
import { EmptyState } from '../states/empty-state.js';
import type { WidgetContentProps } from '../widgets/widget-declaration.js';
import type { MeasureCodeListKey } from './measure-code-list.messages.js';

type ShownCode = NonNullable<AvstampMeasureCodeListQuery['codeLists']['measures']>['codes'][number];

/** What stands below the heading. */
export function MeasureCodeListContent({
  scope: { month },
  texts,
  locale,
}: WidgetContentProps<'month', MeasureCodeListKey>): ReactElement {
  const answer = useAnswer(AvstampMeasureCodeListDocument, { month }, 'cacheFirst');
  return (
    <Answered answer={answer} texts={texts}>
      {({ codeLists }) =>
        codeLists.measures === null ? (
          <EmptyState>{texts.empty}</EmptyState>
        ) : (
          <CodeRows codes={codeLists.measures.codes} locale={locale} />
        )
      }
    </Answered>
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
            <span className="avstamp-code">{code}</span> {textIn(locale, label)}
          </dt>
          <dd>{textIn(locale, guidance)}</dd>
        </div>
      ))}
    </dl>
  );
}
