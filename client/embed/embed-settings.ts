/** What the installation says of its pages for frames, in `embed.json` beside them. */
export interface EmbedSettings {
  /** The origins of the systems that may show the pages; the pages' own origin may always. */
  readonly allowedOrigins: readonly string[];
  /** Where the module answers; `/graphql` of the pages' own origin where it is left out. */
  readonly graphqlUrl?: string;
}

/** Reads the installation's settings. Where there are none, or none that can be read, no other origin is allowed. */
export async function readEmbedSettings(): Promise<EmbedSettings> {
  try {
    const response = await fetch('../embed.json');
    const { allowedOrigins, graphqlUrl }: Partial<Record<keyof EmbedSettings, unknown>> =
      await response.json();
    const origins = Array.isArray(allowedOrigins) ? allowedOrigins : [];
    return {
      allowedOrigins: origins.filter((origin) => typeof origin === 'string'),
      ...(typeof graphqlUrl === 'string' ? { graphqlUrl } : {}),
    };
  } catch {
    return { allowedOrigins: [] };
  }
}
