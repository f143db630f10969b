import type { MunicipalViewer } from '../../access/index.js';
import type { ClosureParts } from '../closure-parts.js';
import { changeClosing } from './change-closing.js';
import type { ClosingCommand, ReasonsCommand } from './closing-command.js';
import type { ClosureAnswer } from './closure-answer.js';
import { decideReasons } from './decide-reasons.js';

/** The operations that this service serves, as the policies name them. */
export const RECORD_CLOSURE = 'Mutation.recordClosure';
export const CHANGE_CLOSURE_REASONS = 'Mutation.changeClosureReasons';
export const VOID_CLOSURE = 'Mutation.voidClosure';

/** Changes closings for caseworkers. All three answer as `changeClosing` says. */
export class RecordClosureService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /**
   * A closing that the host has not handed over, or the reasons of one that it has. One that had been voided counts
   * again.
   */
  record(viewer: MunicipalViewer, command: ReasonsCommand): Promise<ClosureAnswer> {
    return changeClosing(this.#parts, viewer, {
      operation: RECORD_CLOSURE,
      action: 'record closure',
      command,
      decide: (situation) => decideReasons(this.#parts, situation, { ...command, isAnew: true }),
    });
  }

  /** Other reasons of a closing that counts, also in a month that has been reported or closed for registering. */
  changeReasons(viewer: MunicipalViewer, command: ReasonsCommand): Promise<ClosureAnswer> {
    return changeClosing(this.#parts, viewer, {
      operation: CHANGE_CLOSURE_REASONS,
      action: 'change closure reasons',
      command,
      decide: (situation) =>
        situation.closure && decideReasons(this.#parts, situation, { ...command, isAnew: false }),
    });
  }

  /** A closing that no longer counts: it stays with its reasons, and is left out of the report (domain §3.4). */
  void(viewer: MunicipalViewer, command: ClosingCommand): Promise<ClosureAnswer> {
    return changeClosing(this.#parts, viewer, {
      operation: VOID_CLOSURE,
      action: 'void closure',
      command,
      decide: ({ closure }) => closure && { findings: [], after: { ...closure, voided: true } },
    });
  }
}
