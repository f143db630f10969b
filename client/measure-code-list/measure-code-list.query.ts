import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Locale } from '../messages/message-catalogue.js';

type Text = Readonly<Record<Locale, string>>;

/** A code as the widget asks for it. */
export interface ShownCode {
  readonly code: number;
  readonly label: Text;
  readonly guidance: Text;
}

interface Answer {
  readonly codeLists: {
    readonly measures: { readonly id: string; readonly codes: readonly ShownCode[] } | null;
  };
}

/** The measures in force in a month. */
export const MEASURE_CODE_LIST: TypedDocumentNode<Answer, { month: string }> = gql`
  query AvstampMeasureCodeList($month: CalendarMonth!) {
    codeLists(month: $month) {
      measures {
        id
        codes {
          code
          label { sv en }
          guidance { sv en }
        }
      }
    }
  }
`;
