import type { Finding } from '../../kernel/index.js';
import type { FileCheck, FindingCounts } from '../../reporting/index.js';
import type { ReceivedPart } from './report-part.js';
import type { ReporterContact } from './reporter-contact.js';
import type { FileIdentity } from './told.js';

/** A file that has been read and judged, and of which nothing has been kept yet. */
export interface ExaminedFile extends FileIdentity {
  /** Where the receiver has it. */
  readonly path: string;
  /** Its name without folder, as it may be shown and kept. */
  readonly name: string;
  readonly bytes: number;
  /** Undefined where the file is too long to be taken. */
  readonly sha256: string | undefined;
  readonly contentsSha256: string;
  readonly definitionId: string | undefined;
  readonly sectionId: string | undefined;
  readonly part: ReceivedPart | undefined;
  readonly rows: number;
  readonly tally: FileCheck['tally'];
  readonly contact: ReporterContact | undefined;
  /** Whether its rows name persons, as its definition has them do: then its bytes are not kept. */
  readonly namesPersons: boolean;
  /** What was found, with the file by its name and without anything that looks like an identity number. */
  readonly findings: readonly Finding[];
  /** Of all findings, those beyond the first thousand included. */
  readonly counts: FindingCounts;
}
