import type { ContractFinding } from '../../contract/contract-finding.js';
import type { TokenRequest } from '../access-token.js';
import type { Saving, Veto } from '../host-events.js';
import type { Destination, NavigationAnswer } from '../navigation.js';
import type { UnsavedChanges } from '../unsaved-changes.js';
import type { FramedContext } from './framed-context.js';

/** What the page in the frame asks the host, each with the host's answer. */
export interface FrameQuestions {
  readonly accessToken: { readonly about: TokenRequest; readonly answer: string | undefined };
  readonly beforeSave: { readonly about: Saving; readonly answer: Veto | undefined };
  readonly open: { readonly about: Destination; readonly answer: NavigationAnswer };
  readonly namesOf: { readonly about: readonly string[]; readonly answer: ReadonlyMap<string, string> };
}

/** What the page in the frame tells the host. */
export interface FrameNews {
  /** The page takes the host's context; `contractVersion` is the page's own. */
  readonly welcome: { readonly contractVersion: string; readonly widget: string };
  /** The page cannot be shown in this host, and says why in its own place too. */
  readonly refused: { readonly findings: readonly ContractFinding[] };
  /** How high the page's content is, in CSS pixels. */
  readonly height: { readonly pixels: number };
  readonly saved: Saving;
  readonly unsavedChanges: UnsavedChanges;
}

/** What goes from the frame to the host, through the port. */
export type MessageFromFrame =
  | {
      readonly [Ask in keyof FrameQuestions]: {
        readonly kind: 'question';
        readonly id: number;
        readonly ask: Ask;
        readonly about: FrameQuestions[Ask]['about'];
      };
    }[keyof FrameQuestions]
  | {
      readonly [Tell in keyof FrameNews]: {
        readonly kind: 'news';
        readonly tell: Tell;
        readonly about: FrameNews[Tell];
      };
    }[keyof FrameNews];

/** What goes from the host to the frame, through the port. A failed answer brings no text: it may hold anything. */
export type MessageToFrame =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'context'; readonly context: FramedContext };
