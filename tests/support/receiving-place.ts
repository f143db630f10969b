import { commandHere } from '../commands/command-here.js';
import { type CommandSetting, openSetting } from '../commands/command-setting.js';
import type { CommandEnd } from './avstamp.js';
import { type Rows, writeRows } from './received-files.js';

/** A receiver of one test file's own: a database, a folder, and the command in this process. */
export class ReceivingPlace {
  #folders = 0;

  private constructor(readonly setting: CommandSetting) {}

  static async open(): Promise<ReceivingPlace> {
    return new ReceivingPlace(await openSetting());
  }

  close(): Promise<void> {
    return this.setting.close();
  }

  run(...parameters: string[]): Promise<CommandEnd> {
    return commandHere(parameters, this.setting.folder, this.setting.database.urls);
  }

  /** A new folder with these files. */
  async folderWith(files: Readonly<Record<string, Rows>>): Promise<string> {
    this.#folders += 1;
    const folder = this.setting.path(`in-${this.#folders}`);
    for (const [name, rows] of Object.entries(files)) await writeRows(folder, name, rows);
    return folder;
  }

  /** Receives what came in on a day, with the answer as JSON. */
  receive(cameIn: string, ...parameters: string[]): Promise<CommandEnd> {
    return this.run('--json', 'national', 'receive', '--came-in', cameIn, ...parameters);
  }

  /** Receives these files. @returns what the command says as JSON */
  async receiveFiles(cameIn: string, files: Readonly<Record<string, Rows>>): Promise<CommandEnd> {
    return this.receive(cameIn, await this.folderWith(files));
  }
}
