import { useCallback, useEffect, useRef, useState } from 'react';
import { type FailureKind, failureKind } from '../../connection/failure-kind.js';
import { AvstampMonthSheetDocument, type AvstampMonthSheetQuery } from '../../generated/month-sheet.js';
import { useHost } from '../../host/use-host.js';
import type { GridStore } from '../saving/grid-store.js';
import { readSheet } from '../state/read-sheet.js';

/** How many households a page holds: the first one is soon there, and none is more than the server gives. */
const PAGE_SIZE = 100;

/** How far the reading of a month has come; rows are shown as they come. */
export type Reading =
  | { readonly status: 'loading' | 'complete' }
  | { readonly status: 'failed'; readonly failure: FailureKind };

/** Reads the whole sheet of a month into its store, page by page. @param unit all own ones where it is undefined */
export function useSheetPages(
  store: GridStore,
  month: string,
  unit: string | undefined,
): { readonly reading: Reading; readonly readAgain: () => void } {
  const { client } = useHost();
  const [reading, setReading] = useState<Reading>({ status: 'loading' });
  const stop = useRef<() => void>(() => undefined);
  const readAgain = useCallback(() => {
    stop.current();
    let isOver = false;
    stop.current = () => {
      isOver = true;
    };
    async function read(): Promise<void> {
      let after: string | null = null;
      do {
        const { data }: { readonly data: AvstampMonthSheetQuery | undefined } = await client.query({
          query: AvstampMonthSheetDocument,
          variables: { month, first: PAGE_SIZE, after, units: unit === undefined ? null : [unit] },
          fetchPolicy: 'no-cache',
        });
        if (isOver || data === undefined) return;
        const { edges, pageInfo }: AvstampMonthSheetQuery['monthSheet'] = data.monthSheet;
        store.change((state) =>
          readSheet(
            state,
            edges.map(({ node }) => node),
          ),
        );
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      setReading({ status: 'complete' });
    }
    setReading({ status: 'loading' });
    read().catch((error) => {
      if (!isOver) setReading({ status: 'failed', failure: failureKind(error) });
    });
  }, [client, store, month, unit]);

  useEffect(() => {
    readAgain();
    return () => stop.current();
  }, [readAgain]);
  return { reading, readAgain };
}
