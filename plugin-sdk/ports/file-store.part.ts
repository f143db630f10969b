import type { ContractPart } from '../contract/contract-part.js';
import { isFilledText, memberOf } from '../contract/part-shape.js';

/** The demand on `fileStore`. */
export const fileStorePart: ContractPart = {
  part: 'fileStore',
  isMet: ({ fileStore }) => isFilledText(memberOf(fileStore, 'folder')),
  message: {
    sv: 'Mappen för filer saknas. Ange fileStore med folder, en mapp som bara modulen skriver i.',
    en: 'The folder for files is missing. Give fileStore with folder, a folder that only the module writes to.',
  },
};
