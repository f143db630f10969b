import { fillText, OperatingError } from '../../kernel/index.js';

/** A file that is not any more what was examined: nothing of it is kept, and the others are received all the same. */
export class ChangedFile extends OperatingError {
  constructor(path: string, cause?: unknown) {
    super(fillText(CHANGED, { path }), { cause });
    this.name = 'ChangedFile';
  }
}

const CHANGED = {
  sv: '{path} ändrades medan den togs emot. Inget av den har sparats: ta emot den igen när den är färdig.',
  en: '{path} changed while it was received. Nothing of it has been kept: receive it again when it is finished.',
};
