import { fillText, type LocalizedText, OperatingError } from '../../../kernel/index.js';

const FULL: LocalizedText = {
  sv: 'Det finns inte plats på disken för {path}. Frigör utrymme eller välj en annan mapp och kör igen.',
  en: 'There is no room on the disk for {path}. Free some space or choose another folder, and run again.',
};
const NO_PERMISSION: LocalizedText = {
  sv: 'Behörighet saknas till {path}. Ge användaren som kör kommandot rätt till filen och mappen, eller välj en annan mapp.',
  en: 'Permission to {path} is missing. Let the user that runs the command use the file and its folder, or choose another folder.',
};
const NO_FOLDER: LocalizedText = {
  sv: '{path} finns inte. Kontrollera sökvägen och skapa mappen om filen ska skrivas.',
  en: '{path} does not exist. Check the path, and create the folder if the file is to be written.',
};
const NOT_A_FOLDER: LocalizedText = {
  sv: 'En del av sökvägen {path} är en fil och inte en mapp. Rätta sökvägen.',
  en: 'A part of the path {path} is a file and not a folder. Correct the path.',
};
const IS_FOLDER: LocalizedText = {
  sv: '{path} är en mapp. Ange en fil.',
  en: '{path} is a folder. Name a file.',
};

const SENTENCES: Readonly<Record<string, LocalizedText>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: {
    sv: '{path} blir större än vad användaren eller filsystemet tillåter. Höj gränsen för filstorlek eller välj en annan mapp.',
    en: '{path} grows larger than the user or the file system allows. Raise the file size limit or choose another folder.',
  },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: {
    sv: '{path} ligger på en disk som bara kan läsas. Välj en mapp som går att skriva i.',
    en: '{path} lies on a disk that can only be read. Choose a folder that can be written to.',
  },
  EISDIR: IS_FOLDER,
  ENOENT: NO_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  // A folder was to be made where a file stands.
  EEXIST: NOT_A_FOLDER,
  EBUSY: {
    sv: '{path} är öppen i ett annat program. Stäng den där och kör igen.',
    en: '{path} is open in another program. Close it there and run again.',
  },
  EMFILE: {
    sv: 'För många filer är öppna för att {path} ska kunna öppnas. Höj gränsen för öppna filer och kör igen.',
    en: 'Too many files are open for {path} to be opened. Raise the limit on open files and run again.',
  },
};

/**
 * What to throw for a failed file operation: an OperatingError that says what to do where an operator can mend
 * it, else the failure itself.
 */
export function fileFailure(failure: unknown, path: string): unknown {
  const sentence = SENTENCES[errorCode(failure)];
  return sentence === undefined
    ? failure
    : new OperatingError(fillText(sentence, { path }), { cause: failure });
}

/** The operating system's name of the failure, such as `ENOSPC`; empty where there is none. */
function errorCode(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}
