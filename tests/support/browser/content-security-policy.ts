/** The strictest policy that hosts are known to have: nothing inline, nothing from elsewhere, no text made into code. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The same for a page that shows frames of another origin. */
export const policyWithFramesOf = (origin: string): string =>
  STRICT_POLICY.replace("frame-src 'self'", `frame-src ${origin}`);
