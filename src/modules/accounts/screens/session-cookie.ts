// The cookies of a browser: the token of its session, and the secret by which an account knows it again.

import { officerRoles } from '#access/roles.ts';
import { limitsOf } from '#access/session-limits.ts';
import { freshToken } from '#platform/clock/random.ts';
import type { PostRequest } from '#web/page.ts';

const DEVICE_SECONDS = 400 * 86_400;

/** The secret of this browser, a new one where it has none; the browser gets it only when `keep` is called. */
export function deviceOf(request: PostRequest): { readonly secret: string; keep(): void } {
  const shown = request.device !== null && /^[\w-]{20,100}$/.test(request.device) ? request.device : null;
  const secret = shown ?? freshToken(request.ports.random);
  return {
    secret,
    keep: () => {
      if (shown === null) request.setCookie('device', secret, DEVICE_SECONDS);
    },
  };
}

/** After a session proved more, its new token goes into the cookie. */
export function keepSession(request: PostRequest, token: string): void {
  const isOfficer = request.actor.grants.some((grant) => officerRoles.includes(grant.role));
  request.setCookie('session', token, limitsOf(isOfficer).absoluteMs / 1000);
}
