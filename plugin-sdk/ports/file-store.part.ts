import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr, isFilledText, memberOf } from '../contract/part-shape.js';

/** The demand on `fileStore`. */
export const fileStorePart: ContractPart = {
  part: 'fileStore',
  isMet: ({ fileStore }) =>
    isFilledText(memberOf(fileStore, 'folder')) &&
    isAbsentOr(hasMethods('put', 'get', 'list'))(memberOf(fileStore, 'objects')),
  message: {
    sv: 'Mappen för filer saknas. Ange fileStore med folder, en mapp som bara modulen skriver i, och objects med put, get och list där filerna ska förvaras även någon annanstans.',
    en: 'The folder for files is missing. Give fileStore with folder, a folder that only the module writes to, and objects with put, get and list where the files are to be kept elsewhere besides.',
  },
};
