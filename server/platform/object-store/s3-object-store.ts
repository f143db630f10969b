import { createHash } from 'node:crypto';
import type { ObjectStore } from '@avstamp/plugin-sdk';
import { AwsClient } from 'aws4fetch';
import { listedKeys } from './listed-keys.js';

/** Where a store that speaks as S3 does is, and who asks it. */
export interface S3Place {
  /** For instance `https://s3.example.se`; buckets are named in the path, which every such store understands. */
  readonly endpoint: string;
  readonly bucket: string;
  /** As the store names it; `us-east-1` in most that are not Amazon's. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Begins every key, for instance `avstamp/`; nothing where it is left out. */
  readonly prefix?: string;
}

/** What keys are made of: nothing that a URL writes in two ways, so that signature and store always mean the same. */
const KEY = /^(?!\.{1,2}(\/|$))[0-9A-Za-z._-]+(\/(?!\.{1,2}(\/|$))[0-9A-Za-z._-]+)*$/;

/** Failed requests are tried so often again; whoever waits waits for all of them. */
const RETRIES = 2;

/** A store of files in S3, or in what speaks like it. Requests are signed (Signature Version 4), contents too. */
export function s3ObjectStore({ endpoint, bucket, prefix = '', ...credentials }: S3Place): ObjectStore {
  const client = new AwsClient({ ...credentials, service: 's3', retries: RETRIES });
  const root = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  const urlOf = (key: string): string => {
    if (!KEY.test(key)) throw new RangeError('not a key of a store of files');
    return `${root}/${prefix}${key}`;
  };
  return {
    put: async (key, content) => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
      const body = new Uint8Array(content);
      await bytesOf(await client.fetch(urlOf(key), { method: 'PUT', headers, body }));
    },
    get: async (key) => {
      const response = await client.fetch(urlOf(key));
      if (response.status !== 404) return await bytesOf(response);
      await response.arrayBuffer();
      return undefined;
    },
    list: async (wanted) => {
      const keys: string[] = [];
      let after: string | undefined;
      do {
        const url = new URL(root);
        url.search = new URLSearchParams({
          'list-type': '2',
          prefix: `${prefix}${wanted}`,
          ...(after === undefined ? {} : { 'continuation-token': after }),
        }).toString();
        const page = listedKeys(Buffer.from(await bytesOf(await client.fetch(url))).toString('utf8'));
        keys.push(...page.keys.map((key) => key.slice(prefix.length)));
        after = page.next;
      } while (after !== undefined);
      return keys;
    },
  };
}

/** @throws Error where the store refuses; what it says besides the number is left out, for it may quote the request */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok) throw new Error(`the store of files answered ${response.status}`);
  return bytes;
}
