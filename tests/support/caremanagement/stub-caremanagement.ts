import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { MUNICIPALITY, NAMESPACE, type StubErrand } from './invented-errand.js';
import { envelopeOf, listAnswer, problem, type StubAnswer } from './stub-answers.js';

/** One question that the stub was asked. */
export interface StubQuestion {
  readonly method: string;
  /** The path as it stands in the description, with the names of its parameters. */
  readonly template: string;
  readonly url: URL;
  readonly sentBy: string | undefined;
  readonly authorization: string | undefined;
}

/** What goes wrong before a question is answered; nothing where it is left out. */
export interface Trouble {
  readonly answer?: StubAnswer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Raw body instead of an answer. */
  readonly body?: string;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** The connection breaks. */
  readonly breaks?: boolean;
}

/** A case system that behaves as the description of api-service-caremanagement says, with invented errands. */
export interface StubCaremanagement {
  readonly baseUrl: string;
  readonly errands: StubErrand[];
  readonly questions: StubQuestion[];
  /** Everything that was answered, by the path of the description. */
  readonly answers: { readonly template: string; readonly status: number; readonly body: unknown }[];
  /** Statuses and decisions that the case system says its types have. */
  types: Record<string, unknown>[];
  /** Asked before each question. */
  trouble: (question: StubQuestion) => Trouble | undefined;
  /** The most questions that were answered at the same time. */
  mostAtOnce(): number;
  stop(): Promise<void>;
}

const TOP = '/{municipalityId}/{namespace}';

/** Starts the stub on a port that the system gives. */
export async function startStubCaremanagement(): Promise<StubCaremanagement> {
  let underWay = 0;
  let most = 0;
  const stub: StubCaremanagement = {
    baseUrl: '',
    errands: [],
    questions: [],
    answers: [],
    types: [
      {
        typeSlug: 'financial-assistance-renewal',
        applicationType: 'RENEWAL',
        statuses: ['NEW', 'ONGOING', 'DECIDED', 'CLOSED'].map((code) => ({ code, displayName: code })),
        roles: ['APPLICANT', 'CO_APPLICANT'].map((code) => ({ code, displayName: code, required: false })),
        decisionOptions: [{ code: 'BIFALL', displayName: 'Bifall', carriesAmount: true }],
      },
    ],
    trouble: () => undefined,
    mostAtOnce: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    void serve(stub, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(stub, { baseUrl: `http://127.0.0.1:${port}/care-management` });
}

async function serve(
  stub: StubCaremanagement,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', stub.baseUrl);
  const segments = url.pathname
    .replace(/^\/care-management\//, '')
    .split('/')
    .map(decodeURIComponent);
  const { template, answer } = operationOf(stub, segments, url.searchParams);
  const question: StubQuestion = {
    method: request.method ?? '',
    template,
    url,
    sentBy: headerOf(request, 'x-sent-by'),
    authorization: headerOf(request, 'authorization'),
  };
  stub.questions.push(question);
  const { delay = 0, breaks = false, body, headers = {}, answer: instead } = stub.trouble(question) ?? {};
  if (delay > 0) await wait(delay);
  if (breaks) {
    request.socket.destroy();
    return;
  }
  const isIdentified = /^[^;]+; type=(adAccount|partyId)$/.test(question.sentBy ?? '');
  const given = instead ?? (isIdentified ? answer() : problem(400));
  if (body === undefined) stub.answers.push({ template, ...given });
  const type = given.status === 200 ? 'application/json' : 'application/problem+json';
  response.writeHead(given.status, { 'Content-Type': type, ...headers });
  response.end(body ?? JSON.stringify(given.body));
}

function operationOf(
  { errands, types }: StubCaremanagement,
  [municipality, namespace, ...path]: readonly string[],
  query: URLSearchParams,
): { readonly template: string; readonly answer: () => StubAnswer } {
  const isKnown = municipality === MUNICIPALITY && namespace === NAMESPACE;
  const own = isKnown ? errands : [];
  const of = (id: string | undefined, tell: (errand: StubErrand) => unknown) => (): StubAnswer => {
    const errand = own.find((each) => each.id === id);
    return errand === undefined ? problem(404) : { status: 200, body: tell(errand) };
  };
  const [first, second, third] = path;
  if (first === 'namespace-config') {
    const config = { id: 1, displayName: 'Ekonomiskt bistånd', shortCode: 'A' };
    return {
      template: `${TOP}/${first}`,
      answer: () => (isKnown ? { status: 200, body: config } : problem(404)),
    };
  }
  if (first === 'errand-types')
    return { template: `${TOP}/${first}`, answer: () => ({ status: 200, body: types }) };
  if (first === 'errands' && second === undefined) {
    return { template: `${TOP}/errands`, answer: () => listAnswer(own, query) };
  }
  if (first === 'errands' && second === 'financial-assistance') {
    const template = `${TOP}/errands/financial-assistance/{errandId}`;
    return { template, answer: of(third, (errand) => ({ ...envelopeOf(errand), data: errand.data })) };
  }
  if (first === 'errands' && (third === 'decisions' || third === 'stakeholders')) {
    return { template: `${TOP}/errands/{errandId}/${third}`, answer: of(second, (errand) => errand[third]) };
  }
  return { template: 'unknown', answer: () => problem(404) };
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
