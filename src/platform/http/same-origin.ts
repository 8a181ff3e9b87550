// Whether a changing request comes from our own pages: the browser's word first, else the origin must be ours. Where no public
// address is set, the host that the request names must be this machine's own before anything of it is believed.

import { isOwnHost } from './own-host.ts';

export interface OriginQuestion {
  readonly secFetchSite: string | null;
  readonly origin: string | null;
  readonly host: string | null;
  /** Public origins of this installation, from the settings; empty: the host the request names, where it can be ours. */
  readonly publicOrigins: readonly string[];
}

/**
 * `Sec-Fetch-Site: same-origin` passes; any other value of it fails. Where the header is absent (plain HTTP hosts),
 * the Origin must equal a public origin or the request's own host. Neither header: refused. A made-up host: refused.
 */
export function isSameOrigin(question: OriginQuestion): boolean {
  if (question.publicOrigins.length === 0 && !isOwnHost(question.host)) return false;
  if (question.secFetchSite !== null) return question.secFetchSite === 'same-origin';
  if (question.origin === null || question.origin === 'null') return false;
  if (question.publicOrigins.includes(question.origin)) return true;
  const host = /^https?:\/\/(.+)$/.exec(question.origin)?.[1];
  return question.publicOrigins.length === 0 && host !== undefined && host === question.host;
}
