import type { IncomingMessage } from 'node:http';
import { PRACTICE_HOSTS } from './hosts';

/** One request that reached the practice server; every host name on earth leads there. */
export interface LoggedRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly secure: boolean;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  /** Sec-Fetch-Dest and Sec-Fetch-Site, where the browser tells them. */
  readonly destination: string | undefined;
  readonly site: string | undefined;
  /** Whether the practice webmail itself asks for this. */
  readonly expected: boolean;
}

export function logged(request: IncomingMessage, host: string, secure: boolean, expected: boolean): LoggedRequest {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    host,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    secure,
    origin: header('origin'),
    referer: header('referer'),
    destination: header('sec-fetch-dest'),
    site: header('sec-fetch-site'),
    // The webmail's pages load scripts and styles but never call fetch.
    expected: expected && PRACTICE_HOSTS.includes(host) && header('sec-fetch-dest') !== 'empty',
  };
}

// What the browsers ask of their makers now and then, whatever the tests do.
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|googleapis\.com|gvt1\.com|gstatic\.com)$/;
const BROWSERS_OWN_HOSTS = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'www.google.com'];

/** The requests that neither the practice webmail nor the browser itself can have made. */
export function strayRequests(requests: readonly LoggedRequest[]): LoggedRequest[] {
  return requests.filter(
    (request) => !request.expected && (isExtensionOrigin(request.origin) || !isBrowsersOwn(request.host)),
  );
}

function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN.test(host) || BROWSERS_OWN_HOSTS.includes(host);
}

function isExtensionOrigin(origin: string | undefined): boolean {
  return /^(chrome|moz)-extension:/.test(origin ?? '');
}
