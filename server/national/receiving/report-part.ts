import type { RowSource } from '../../reporting/index.js';

/** The parts of a monthly report, one file each (domain §4). */
export const RECEIVED_PARTS = ['measures', 'closures', 'comments'] as const;
export type ReceivedPart = (typeof RECEIVED_PARTS)[number];

/** Which part a section is, whatever its definition calls it: by what its rows are made of. */
export const PART_OF_ROWS: Readonly<Record<RowSource, ReceivedPart>> = {
  'households-with-assistance': 'measures',
  'closed-households': 'closures',
  'reporter-comment': 'comments',
};
