/** A page of a bucket's list. */
export interface ListedKeys {
  readonly keys: readonly string[];
  /** What the next page is asked for with; undefined after the last. */
  readonly next: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the answer to S3's `ListObjectsV2`: of its XML only keys and the token of the next page, whose texts hold neither
 * tags nor comments.
 */
export function listedKeys(xml: string): ListedKeys {
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => textOf(key));
  const [, token] = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml) ?? [];
  const isCut = /<IsTruncated>\s*true\s*<\/IsTruncated>/.test(xml);
  return { keys, next: isCut && token !== undefined ? textOf(token) : undefined };
}

function textOf(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (written, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return ENTITIES[name] ?? written;
  });
}
