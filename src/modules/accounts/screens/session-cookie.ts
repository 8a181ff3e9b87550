// After a session proved more, its new token goes into the cookie.

import { officerRoles } from '#access/roles.ts';
import { limitsOf } from '#access/session-limits.ts';
import type { PostRequest } from '#web/page.ts';

export function keepSession(request: PostRequest, token: string): void {
  const isOfficer = request.actor.grants.some((grant) => officerRoles.includes(grant.role));
  request.setCookie('session', token, limitsOf(isOfficer).absoluteMs / 1000);
}
