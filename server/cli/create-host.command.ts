import { type AddCommand, EXIT } from './command.js';
import { createHostFolder } from './create-host-folder.js';
import { examples } from './examples.js';
import { shownPath } from './shown-path.js';

/** `avstamp create-host`: a host that runs at once, with adapters to put one's own case system into. */
export const addCreateHostCommand: AddCommand = (program, run) => {
  program
    .command('create-host')
    .description('makes a small host that runs, with adapters to fill in and tests of them')
    .argument('<folder>', 'a folder that is empty, or not there yet')
    .addHelpText('after', examples('avstamp create-host my-host'))
    .action((folder: string) =>
      run(async ({ terminal }) => {
        const files = await createHostFolder(folder);
        const path = shownPath(folder);
        terminal.say({
          sv: `${files.length} filer skrevs i ${path}. Fortsätt så här:\n  cd ${path}\n  npm install\n  npm start\n  npm test`,
          en: `${files.length} files were written to ${path}. Go on like this:\n  cd ${path}\n  npm install\n  npm start\n  npm test`,
        });
        terminal.give({ folder: path, files });
        return EXIT.fine;
      }),
    );
};
