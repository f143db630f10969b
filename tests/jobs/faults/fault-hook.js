// Loaded into a process of the module before anything else (`node --import`): counts every statement that it sends on the
// connections of its jobs, and every file operation below a folder, and kills it at one of them, as a power cut would.
// Nothing of it is in the module: so no point can be forgotten that somebody adds later.
//
//   AVSTAMP_FAULT_FOLDER   file operations below it are points
//   AVSTAMP_FAULT_LOGIN    statements of connections whose application_name ends so are points
//   AVSTAMP_FAULT_AT       the number of the point, from 1; 0 kills nowhere
//   AVSTAMP_FAULT_MANNER   `before` the operation, or `during` it: begun, and nobody has heard how it ended
//   AVSTAMP_FAULT_LOG      a file that gets the name of each point
import files from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import pg from 'pg';

const {
  AVSTAMP_FAULT_FOLDER: folder = '',
  AVSTAMP_FAULT_LOGIN: login = '',
  AVSTAMP_FAULT_AT: at = '0',
  AVSTAMP_FAULT_MANNER: manner = 'before',
  AVSTAMP_FAULT_LOG: log,
} = process.env;
const write = files.appendFileSync;
let reached = 0;

const die = () => process.kill(process.pid, 'SIGKILL');

/**
 * @param {string} name
 * @param {() => unknown} work
 */
function point(name, work) {
  reached += 1;
  if (log !== undefined) write(log, `${name}\n`);
  if (reached !== Number(at)) return work();
  if (manner === 'before') die();
  const begun = work();
  // What was given to the socket or to the disk is on its way when two turns of the loop have gone by.
  setImmediate(() => setImmediate(die));
  return begun;
}

const isOurs = (path) => String(path).startsWith(folder);

for (const name of ['mkdir', 'readdir', 'rename', 'rm', 'open', 'writeFile', 'unlink']) {
  const original = promises[name];
  promises[name] = (path, ...rest) => {
    if (!isOurs(path)) return original(path, ...rest);
    const result = point(name, () => original(path, ...rest));
    return name === 'open' ? result.then(watched) : result;
  };
}
syncBuiltinESMExports();

function watched(handle) {
  for (const name of ['writeFile', 'write', 'sync', 'close']) {
    const original = handle[name].bind(handle);
    handle[name] = (...rest) => point(name, () => original(...rest));
  }
  return handle;
}

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function watchedQuery(statement, ...rest) {
  const send = () => query.call(this, statement, ...rest);
  if (!String(this.connectionParameters.application_name).endsWith(login)) return send();
  const text = typeof statement === 'string' ? statement : (statement.name ?? statement.text);
  return point(String(text).trim().split('\n')[0], send);
};
