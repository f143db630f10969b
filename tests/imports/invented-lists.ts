import { randomUUID } from 'node:crypto';
import type { Identity, PersonDirectory } from '@avstamp/plugin-sdk';
import { issueDemoToken } from '../../demo/identity/index.js';
import { query } from '../support/query.js';
import { DEMO_KEY, type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

/** An officer of the labour-market unit Arbetscentrum in Stockholm. */
export const officer: Identity = {
  subject: 'user-officer',
  role: 'labourMarketOfficer',
  municipalityCode: '0180',
  units: ['Arbetscentrum'],
};

/** Somebody at a provider that works for it. */
export const provider: Identity = {
  subject: 'user-provider',
  role: 'externalProvider',
  municipalityCode: '0180',
  units: ['Jobbverket AB'],
};

/** Official test numbers of invented people: who takes part, who is protected, whom only the host knows, two of one number, nobody. */
export const NUMBERS = {
  anna: '199001012385',
  protected: '198506122392',
  stranger: '197803202386',
  twice: '199209302398',
  nobody: '198811242380',
} as const;

const REFERENCES: ReadonlyMap<string, readonly string[]> = new Map([
  [NUMBERS.anna, ['P-anna']],
  [NUMBERS.protected, ['P-protected']],
  [NUMBERS.stranger, ['P-stranger']],
  [NUMBERS.twice, ['P-twin-1', 'P-twin-2']],
]);

/** The host's persons, without names. */
export const personDirectory: PersonDirectory = {
  namesOf: async () => new Map(),
  referencesOf: async (numbers) =>
    new Map(
      numbers.flatMap((number) => (REFERENCES.has(number) ? [[number, REFERENCES.get(number) ?? []]] : [])),
    ),
};

const PARTICIPANTS = `insert into avstamp.participant (municipality_code, person_ref, unit, protected, began_on) values
  ('0180', 'P-anna', 'Arbetscentrum', false, '2013-01-01'), ('0180', 'P-bo', 'Arbetscentrum', false, '2013-01-01'),
  ('0180', 'P-protected', 'Arbetscentrum', true, '2013-01-01'), ('0180', 'P-twin-1', 'Arbetscentrum', false, '2013-01-01'),
  ('0180', 'P-twin-2', 'Arbetscentrum', false, '2013-01-01'), ('0180', 'P-anna', 'Jobbverket AB', false, '2013-01-01'),
  ('1480', 'P-gbg', 'Arbetscentrum', false, '2013-01-01')`;

/** How a list is handed in. */
export interface HandingIn {
  readonly identity?: Identity;
  readonly key?: string;
  readonly fileName?: string;
  readonly unit?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of `POST /import`. */
export interface HandedIn {
  readonly status: number;
  readonly text: string;
  readonly outcome: string;
  readonly file: {
    readonly id: string;
    readonly sourceRows: number;
    readonly statuses: Record<string, number> | null;
  };
  readonly findings: readonly { readonly rule: string; readonly message: { readonly sv: string } }[];
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

/** A row as the inbox shows it. */
export interface ShownRow {
  readonly fileId: string;
  readonly number: number;
  readonly version: number;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** The module with participants and a host that knows persons. */
export interface RunningImports {
  readonly plugin: RunningPlugin;
  readonly files: TemporaryFolder;
  handIn(content: string | Uint8Array, how?: HandingIn): Promise<HandedIn>;
  /** All rows of a list that wait, or that a provider handed in. */
  inbox(fileId: string | null, identity?: Identity, arguments_?: string): Promise<readonly ShownRow[]>;
  settle(rows: readonly object[], more?: object, identity?: Identity): ReturnType<RunningPlugin['ask']>;
  rows(statement: string): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

const ROW = `fileId number version status fileName sourceRows personReference candidates maskedNumber month measureText
  code otherText days provider settlement settledAs { personReference code otherText days }
  findings { rule severity message { sv en } }`;
const SETTLE = `mutation ($input: SettleImportRowsInput!) { settleImportRows(input: $input) {
  outcome reportedMonths findings { rule } results { outcome findings { rule } row { ${ROW} } } } }`;

/** Starts the module for lists, in a host of its own. */
export async function startImports(directory: PersonDirectory = personDirectory): Promise<RunningImports> {
  const files = await temporaryFolder();
  const plugin = await startPlugin({ personDirectory: directory, fileStore: { folder: files.path } });
  const rows = (statement: string) => query(plugin.database.urls.admin, statement);
  await rows(PARTICIPANTS);
  return {
    plugin,
    files,
    rows,
    handIn: async (
      content,
      {
        identity = officer,
        key = randomUUID(),
        fileName = 'lista.csv',
        unit = 'Arbetscentrum',
        headers = {},
      } = {},
    ) => {
      const response = await fetch(`${plugin.url}/import`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          authorization: `Bearer ${await issueDemoToken(DEMO_KEY, identity)}`,
          'idempotency-key': key,
          'avstamp-unit': encodeURIComponent(unit),
          'avstamp-file-name': encodeURIComponent(fileName),
          ...headers,
        },
        body: typeof content === 'string' ? content : Buffer.from(content),
      });
      const text = await response.text();
      return { status: response.status, text, ...JSON.parse(text) };
    },
    inbox: async (fileId, identity = officer, arguments_ = '') => {
      const only = fileId === null ? '' : `fileId: "${fileId}"`;
      const answer = await plugin.ask(
        `query ($first: PageSize!) { importInbox(first: $first ${only} ${arguments_}) { edges { node { ${ROW} } } } }`,
        { first: 100 },
        identity,
      );
      if (answer.errors.length > 0) throw new Error(answer.text);
      const page = answer.data?.['importInbox'] as { readonly edges: readonly { readonly node: ShownRow }[] };
      return page.edges.map(({ node }) => node);
    },
    settle: (decided, more = {}, identity = officer) =>
      plugin.ask(SETTLE, { input: { idempotencyKey: randomUUID(), rows: decided, ...more } }, identity),
    stop: async () => {
      await plugin.stop();
      await files.remove();
    },
  };
}
