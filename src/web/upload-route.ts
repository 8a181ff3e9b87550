// An address at which large files arrive piece by piece. The same door as every page: flood check, who asks, right, own origin;
// then the protocol answers.

import type { Handler } from 'hono';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { reachOf } from '#access/reach.ts';
import type { Problem } from '#kernel/problem.ts';
import { problem } from '#kernel/problem.ts';
import type { RateClass } from '#platform/http/rate-limit.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { problemAnswer } from './handle.ts';
import type { PageRequest } from './page.ts';
import type { WebParts } from './parts.ts';
import { visitOf } from './visit.ts';

export interface UploadRoute {
  readonly path: string;
  readonly right: UseCaseName;
  readonly rate: RateClass;
  readonly kind: 'upload';
  answer(raw: Request, request: PageRequest): Promise<Response>;
}

/** Declares an address for uploads. */
export function defineUpload(route: Omit<UploadRoute, 'kind'>): UploadRoute {
  return { ...route, kind: 'upload' };
}

/** The handler of an upload route and of what lies below it. */
export function uploadHandler(parts: WebParts, route: UploadRoute): Handler {
  return async (c) => {
    const raw = c.req.raw;
    const { request, session } = await visitOf(parts, c, 'vi', '');
    const refuse = (refused: Problem): Response => problemAnswer(refused, 'vi');
    const seconds = parts.limiter.secondsToWait(request.address, route.rate, performance.now());
    if (seconds > 0)
      return problemAnswer(problem('unavailable', 'web/too-many-requests', { seconds }), 'vi', String(seconds));
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    if (session.mustFirst !== null || reachOf(request.actor, route.right) === null) {
      return refuse(problem('forbidden', 'access/right-missing'));
    }
    const question = {
      secFetchSite: raw.headers.get('sec-fetch-site'),
      origin: raw.headers.get('origin'),
      host: raw.headers.get('host'),
      publicOrigins: parts.publicOrigins,
    };
    if (!isSameOrigin(question)) return refuse(problem('forbidden', 'web/wrong-origin'));
    return await route.answer(raw, request);
  };
}
