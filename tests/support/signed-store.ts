import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const REGION = 'us-east-1';
const ACCESS_KEY = 'AVSTAMPTEST';
const SECRET_KEY = 'invented-secret/with+signs';
/** Keys of a page of a list. */
const PAGE = 2;

/**
 * A store over HTTP that speaks as S3 does as far as the module asks it: PUT, GET and lists of a bucket. It works
 * signatures out by itself, from Amazon's description of Signature Version 4, and refuses what is not signed.
 */
export class SignedStore {
  readonly objects = new Map<string, Buffer>();
  /** Requests whose signature or content was not the one that was signed. */
  refused = 0;
  /** While true, every request is answered with 500. */
  isBroken = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<SignedStore> {
    const server = createServer();
    const store = new SignedStore(server);
    server.on('request', async (request, response) => {
      const { status, body } = await store.#answer(request);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return store;
  }

  /** What the module is told of it. */
  get place() {
    const { port } = this.server.address() as AddressInfo;
    const keys = { accessKeyId: ACCESS_KEY, secretAccessKey: SECRET_KEY };
    return { endpoint: `http://127.0.0.1:${port}`, bucket: 'reports', region: REGION, ...keys };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body?: Buffer | string }> {
    const content = await buffer(request);
    if (this.isBroken) return { status: 500 };
    if (!isSigned(request, content)) {
      this.refused += 1;
      return { status: 403, body: 'SignatureDoesNotMatch' };
    }
    const url = new URL(request.url ?? '', 'http://store');
    const key = url.pathname.replace(/^\/reports\/?/, '');
    if (key === '') return { status: 200, body: this.#list(url.searchParams) };
    if (request.method === 'PUT') {
      this.objects.set(key, content);
      return { status: 200 };
    }
    const kept = this.objects.get(key);
    return kept === undefined ? { status: 404, body: 'NoSuchKey' } : { status: 200, body: kept };
  }

  #list(asked: URLSearchParams): string {
    const all = [...this.objects.keys()]
      .filter((key) => key.startsWith(asked.get('prefix') ?? ''))
      .toSorted();
    const after = asked.get('continuation-token')?.slice('&<'.length) ?? '';
    const rest = all.filter((key) => key > after);
    const page = rest.slice(0, PAGE);
    const isCut = rest.length > PAGE;
    const token = isCut ? `<NextContinuationToken>&amp;&lt;${page.at(-1)}</NextContinuationToken>` : '';
    const keys = page.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('');
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isCut}</IsTruncated>${keys}${token}</ListBucketResult>`;
  }
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;

function isSigned({ method, url: path, headers }: IncomingMessage, content: Buffer): boolean {
  const [, accessKey, day = '', region, signed = '', signature = ''] =
    FORM.exec(headers.authorization ?? '') ?? [];
  const url = new URL(path ?? '', 'http://store');
  const stated = String(headers['x-amz-content-sha256']);
  if (accessKey !== ACCESS_KEY || region !== REGION) return false;
  if (method === 'PUT' && stated !== sha256(content)) return false;
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  const headerLines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url.pathname, query.join('&'), headerLines.join(''), signed, stated].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [day, region ?? '', 's3', 'aws4_request'].reduce<Buffer | string>(mac, `AWS4${SECRET_KEY}`);
  return timingSafeEqual(mac(key, toSign), Buffer.from(signature, 'hex'));
}
