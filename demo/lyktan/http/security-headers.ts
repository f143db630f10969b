import helmet from 'helmet';

/** What the pages may do: run and show what this server gives, and nothing that stands in the page itself. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'connect-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'frame-src': ["'self'"],
      'frame-ancestors': ["'self'"],
      'form-action': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
  // Served over plain HTTP on one's own machine.
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
});
