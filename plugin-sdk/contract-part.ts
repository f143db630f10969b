import type { BilingualText } from './bilingual-text.js';
import { BOARD_TOPOLOGIES } from './board-topology.js';
import { CONTRACT_VERSION, isServedVersion } from './contract-version.js';
import { JOB_ROLES, REQUEST_ROLES } from './database-urls.js';
import type { HostContract } from './host-contract.js';

/** The host contract as it may look before it is checked: hosts are not always written in TypeScript. */
export type UncheckedHost = { readonly [Part in keyof HostContract]?: unknown };

/** One demand of the contract: which part, when it is met, and what to say when it is not. */
export interface ContractPart {
  readonly part: string;
  readonly isMet: (host: UncheckedHost) => boolean;
  readonly message: BilingualText;
}

const hasMethods =
  (...names: readonly string[]) =>
  (port: unknown): boolean =>
    names.every((name) => typeof memberOf(port, name) === 'function');

const isAbsentOr =
  (isRight: (port: unknown) => boolean) =>
  (port: unknown): boolean =>
    port === undefined || isRight(port);

const isPersonDirectory = (port: unknown): boolean =>
  hasMethods('namesOf')(port) &&
  ['protectedAmong', 'referencesOf', 'identityNumbersOf'].every((name) =>
    isAbsentOr(isMethod)(memberOf(port, name)),
  );

function memberOf(port: unknown, name: string): unknown {
  return typeof port === 'object' && port !== null ? Reflect.get(port, name) : undefined;
}

function areDatabaseUrls(roles: readonly string[], urls: unknown): boolean {
  return roles
    .map((role) => memberOf(urls, role))
    .every((url) => typeof url === 'string' && URL.canParse(url));
}

/** All demands on a host, in the order in which their findings are shown. */
export const contractParts: readonly ContractPart[] = [
  {
    part: 'contractVersion',
    isMet: ({ contractVersion }) => typeof contractVersion === 'string' && isServedVersion(contractVersion),
    message: {
      sv: `Värdsystemet är skrivet för en annan version av kontraktet än ${CONTRACT_VERSION}. Ange contractVersion: CONTRACT_VERSION från den version av @avstamp/plugin-sdk som modulen använder.`,
      en: `The host is written for another version of the contract than ${CONTRACT_VERSION}. Give contractVersion: CONTRACT_VERSION from the version of @avstamp/plugin-sdk that the module uses.`,
    },
  },
  {
    part: 'databaseUrls',
    isMet: ({ databaseUrls }) => areDatabaseUrls(REQUEST_ROLES, databaseUrls),
    message: {
      sv: 'Databasens adresser saknas. Ange databaseUrls med service och national, en adress för varje roll.',
      en: 'The addresses of the database are missing. Give databaseUrls with service and national, a URL for each role.',
    },
  },
  {
    part: 'identity',
    isMet: ({ identity }) => hasMethods('identify')(identity),
    message: {
      sv: 'Inloggningen saknas. Ange identity med metoden identify, som säger vem en begäran kommer från.',
      en: 'The identity port is missing. Give identity with the method identify, which tells who a request comes from.',
    },
  },
  {
    part: 'clock',
    isMet: ({ clock }) => hasMethods('now')(clock),
    message: {
      sv: 'Klockan saknas. Ange clock med metoden now, till exempel { now: () => new Date() }.',
      en: 'The clock is missing. Give clock with the method now, for instance { now: () => new Date() }.',
    },
  },
  {
    part: 'logger',
    isMet: ({ logger }) => hasMethods('info', 'warn', 'error')(logger),
    message: {
      sv: 'Loggen saknas. Ange logger med metoderna info, warn och error, till exempel console.',
      en: 'The log is missing. Give logger with the methods info, warn and error, for instance console.',
    },
  },
  {
    part: 'fileStore',
    isMet: ({ fileStore }) => isFilledText(memberOf(fileStore, 'folder')),
    message: {
      sv: 'Mappen för filer saknas. Ange fileStore med folder, en mapp som bara modulen skriver i.',
      en: 'The folder for files is missing. Give fileStore with folder, a folder that only the module writes to.',
    },
  },
  {
    part: 'scheduler',
    isMet: ({ scheduler }) => ['host', 'module', 'nobody'].includes(String(memberOf(scheduler, 'runBy'))),
    message: {
      sv: "Schemaläggaren saknas. Ange scheduler med runBy: 'host' om värdsystemet kör jobben, 'module' om modulen gör det själv, annars 'nobody'.",
      en: "The scheduler is missing. Give scheduler with runBy: 'host' where the host runs the jobs, 'module' where the module does, else 'nobody'.",
    },
  },
  {
    part: 'jobDatabaseUrls',
    isMet: ({ jobDatabaseUrls }) => isAbsentOr((urls) => areDatabaseUrls(JOB_ROLES, urls))(jobDatabaseUrls),
    message: {
      sv: 'Databasens adresser för jobben är fel. Ange jobDatabaseUrls med reporting och loader, eller utelämna dem i en process som inte kör jobb.',
      en: 'The database URLs of the jobs are wrong. Give jobDatabaseUrls with reporting and loader, or leave them out in a process that runs no jobs.',
    },
  },
  {
    part: 'boardTopology',
    isMet: ({ boardTopology }) =>
      isAbsentOr((topology) => BOARD_TOPOLOGIES.some((known) => known === topology))(boardTopology),
    message: {
      sv: "Nämnderna är inte rätt angivna. Ange boardTopology: 'oneBoard' om socialtjänsten och arbetsmarknadsenheten hör till samma nämnd, annars 'separateBoards'.",
      en: "The boards are not given rightly. Give boardTopology: 'oneBoard' where social services and the labour-market unit belong to the same board, else 'separateBoards'.",
    },
  },
  {
    part: 'documents',
    isMet: ({ documents }) =>
      isAbsentOr((choice) => ['trustedOnly', 'trustedAndBounded'].includes(String(choice)))(documents),
    message: {
      sv: "Valet av GraphQL-dokument är fel. Ange documents: 'trustedOnly' eller 'trustedAndBounded', eller utelämna det.",
      en: "The choice of GraphQL documents is wrong. Give documents: 'trustedOnly' or 'trustedAndBounded', or leave it out.",
    },
  },
  {
    part: 'auditSink',
    isMet: ({ auditSink }) => isAbsentOr(hasMethods('record'))(auditSink),
    message: {
      sv: 'Den egna loggen över läsningar är fel. Ange auditSink med metoden record, eller utelämna den.',
      en: 'The audit sink is wrong. Give auditSink with the method record, or leave it out.',
    },
  },
  {
    part: 'personDirectory',
    isMet: ({ personDirectory }) => isAbsentOr(isPersonDirectory)(personDirectory),
    message: {
      sv: 'Personregistret är fel. Ange personDirectory med metoden namesOf, och protectedAmong, referencesOf och identityNumbersOf om ni kan, eller utelämna det.',
      en: 'The person directory is wrong. Give personDirectory with the method namesOf, and protectedAmong, referencesOf and identityNumbersOf where you can, or leave it out.',
    },
  },
  {
    part: 'closureFacts',
    isMet: ({ closureFacts }) => isAbsentOr(hasMethods('factsOf'))(closureFacts),
    message: {
      sv: 'Uppgifterna till förslag på avslutsorsak är fel. Ange closureFacts med metoden factsOf, eller utelämna dem.',
      en: 'The facts for proposed closure reasons are wrong. Give closureFacts with the method factsOf, or leave it out.',
    },
  },
  {
    part: 'caseload',
    isMet: ({ caseload }) => isAbsentOr(hasMethods('caseworkersOf'))(caseload),
    message: {
      sv: 'Uppgiften om vem som handlägger är fel. Ange caseload med metoden caseworkersOf, eller utelämna den.',
      en: 'The caseload is wrong. Give caseload with the method caseworkersOf, or leave it out.',
    },
  },
  {
    part: 'notifications',
    isMet: ({ notifications }) => isAbsentOr(hasMethods('send'))(notifications),
    message: {
      sv: 'Sättet att meddela användare är fel. Ange notifications med metoden send, eller utelämna det.',
      en: 'The way to notify users is wrong. Give notifications with the method send, or leave it out.',
    },
  },
  {
    part: 'reportReceiver',
    isMet: ({ reportReceiver }) => isAbsentOr(hasMethods('receiptOf'))(reportReceiver),
    message: {
      sv: 'Vägen till rapporternas mottagare är fel. Ange reportReceiver med metoden receiptOf, eller utelämna den.',
      en: 'The way to the receiver of reports is wrong. Give reportReceiver with the method receiptOf, or leave it out.',
    },
  },
];

function isMethod(value: unknown): boolean {
  return typeof value === 'function';
}

function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
