import { type Command, Option } from 'commander';
import { type CodeLists, readCodeLists } from '../codes/index.js';
import { type ReportDefinitions, readReportDefinitions } from '../reporting/index.js';

/** The models that a command works by. */
export interface Models {
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
}

/** Where further models lie, as it was told on the command line. */
export interface DefinitionFolders {
  readonly definitions: readonly string[];
}

/** Lets a command be told of folders with further models. */
export function addDefinitionFolders(command: Command): Command {
  const folder = (path: string, before: readonly string[]): readonly string[] => [...before, path];
  return command.addOption(
    new Option(
      '--definitions <folder>',
      'a folder with further definitions and code lists; may be given several times',
    )
      .argParser(folder)
      .default([], 'none'),
  );
}

/** Reads the models that ship with the module and the further ones. @throws OperatingError where a file is unusable */
export function readModels({ definitions: folders }: DefinitionFolders): Models {
  const codeLists = readCodeLists(folders);
  return { codeLists, definitions: readReportDefinitions(codeLists, folders) };
}
