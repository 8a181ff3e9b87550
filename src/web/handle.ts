// One request, in order: flood check → who asks → right → body and token → page's own work → answer.

import { randomUUID } from 'node:crypto';
import type { Handler, Context as HonoContext, NotFoundHandler } from 'hono';
import { reachOf, whyNoReach } from '#access/reach.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import { freshToken } from '#platform/clock/random.ts';
import { nestedInput, type PostedForm, retyped, SWITCH_FIELD } from '#platform/http/form-body.ts';
import type { RateClass } from '#platform/http/rate-limit.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { fieldSentence, type Language, sentenceOf, textsOf } from '#texts/index.ts';
import { cookieLine, readCookie } from './cookies.ts';
import { csvText } from './csv.ts';
import { downloadAnswer, elsewhere } from './file-answer.ts';
import { firstStep } from './first-step.ts';
import { frameOf } from './frame.ts';
import { backSaid, goOnWith, insideOf, isItsPage, type KeptForm, keptOf, readKept } from './kept-form.ts';
import { inOtherLanguage } from './language-switch.ts';
import type { After, Again, AnyPage, FileRoute, PageRequest, PostRequest } from './page.ts';
import type { MountedParts, WebParts } from './parts.ts';
import { emptyFileProblem, readPosted } from './read-posted.ts';
import { htmlAnswer, plainAnswer, renderPage, renderProblem } from './render.tsx';
import { formToken, isFormToken } from './tokens.ts';
import { makeUi, type Ui } from './ui.ts';
import { type Visit, visitOf } from './visit.ts';

type Kind = 'html' | 'json' | 'csv' | 'post';

/** A longer body is not read while its address floods. */
const MOST_KEPT_IN_FLOOD = 1_048_576;

const STATUS: Readonly<Record<Problem['kind'], number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

/** The web status of a refusal. */
export function statusOf(refused: Problem): number {
  if (refused.code === 'web/too-many-requests' || refused.code === 'web/not-sent-yet') return 429;
  if (refused.code === 'web/body-too-large' || refused.code === 'web/file-too-large') return 413;
  if (refused.code === 'web/not-json-type') return 415;
  return STATUS[refused.kind];
}

function gate(visit: Visit, route: AnyPage | FileRoute): Problem | null {
  if (reachOf(visit.request.actor, route.right) !== null) return null;
  return problem('forbidden', whyNoReach(visit.request.actor, route.right));
}

function floodProblem(parts: WebParts, address: string, rate: RateClass): Problem | null {
  const seconds = parts.limiter.secondsToWait(address, rate, performance.now());
  return seconds === 0 ? null : problem('unavailable', 'web/too-many-requests', { seconds });
}

/** What a request counts as: looking at a form is looking at a page, only sending it is what the form does. */
function rateOf(page: AnyPage, kind: Kind): RateClass {
  return kind !== 'post' && page.post && ['sign-in', 'upload', 'act'].includes(page.rate) ? 'page' : page.rate;
}

/** The names of sent files, box by box. */
const namesOf = (files: PostedForm['files']): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(files).map(([name, sent]) => [name, sent.map((file) => file.name)]));

/** Whether a flooded post is drawn again with what was typed: as long as the address may look at pages. */
function mayBeDrawn(parts: WebParts, visit: Visit, page: AnyPage, raw: Request): boolean {
  const small = Number(raw.headers.get('content-length') ?? '0') <= MOST_KEPT_IN_FLOOD;
  return page.post !== undefined && small && floodProblem(parts, visit.request.address, 'page') === null;
}

/** The handler of a page in one language and one of its forms. */
export function pageHandler(parts: MountedParts, page: AnyPage, lang: Language, kind: Kind): Handler {
  const suffix = kind === 'json' || kind === 'csv' ? `.${kind}` : '';
  return async (c) => {
    const visit = await visitOf(parts, c, lang, suffix, page.bare);
    const { kept = null, said, switched = false } = insideOf(c);
    const flood = kept === null ? floodProblem(parts, visit.request.address, rateOf(page, kind)) : null;
    if (flood !== null && (kind !== 'post' || !mayBeDrawn(parts, visit, page, c.req.raw)))
      return refusal(parts, visit, kind, flood);
    const refused = gate(visit, page);
    if (refused !== null) {
      if (kind === 'post' && refused.code === 'access/sign-in-needed') return await keepForm(parts, visit, page, c);
      if (refused.code === 'access/sign-in-needed' && kind === 'html') {
        const back = encodeURIComponent(visit.path + new URL(c.req.raw.url).search);
        return redirect(`${lang === 'en' ? '/en' : ''}/dang-nhap?tiep=${back}`);
      }
      const owed = firstStep(visit.session, page, true);
      if (owed !== null && owed !== page.path && kind === 'html')
        return redirect(`${lang === 'en' ? '/en' : ''}${owed}`);
      if (owed !== null && owed !== page.path && kind === 'post') return await keepForm(parts, visit, page, c, owed);
      return refusal(parts, visit, kind, refused);
    }
    const step = firstStep(visit.session, page, false);
    if (step !== null && kind === 'html') return redirect(`${lang === 'en' ? '/en' : ''}${step}`);
    if (step !== null && kind === 'post') return await keepForm(parts, visit, page, c, step);
    if (step !== null) return refusal(parts, visit, kind, problem('forbidden', 'access/right-missing'));
    if (kind === 'post') return await post(parts, visit, page, c, flood);
    const back = kept !== null && kind === 'html' && isItsPage(kept, c.req.raw.url) ? kept : null;
    const request = back === null ? visit.request : { ...visit.request, posted: nestedInput(back.typed) };
    const loaded = await page.load(request);
    if (!loaded.ok) return refusal(parts, visit, kind, loaded.problem);
    if (kind === 'json') return jsonAnswer(page.json?.(loaded.value, visit.request), page.cacheSeconds, visit);
    if (kind === 'csv' && page.csv) {
      return plainAnswer(
        csvText(page.csv(loaded.value, visit.request)),
        'text/csv; charset=utf-8',
        200,
        cacheLine(page, visit),
      );
    }
    const flash = back === null ? (said ?? readFlash(c, visit.https)) : backSaid(back, { said, switched }, lang);
    const carried = page.carriesKept && back === null ? kept : null;
    const drawn = uiFor(parts, visit, back && { typed: back.typed, files: {} }, { flash, kept: carried, back });
    const html = renderPage(page, loaded.value, drawn.ui, request, parts.assets);
    const cookies = [...drawn.cookies(), ...(flash === null ? [] : [cookieLine('flash', '', visit.https, 0)])];
    const cache = kept === null ? cacheLine(page, visit) : 'no-store';
    return htmlAnswer(html, 200, { request: c.req.raw, cache, cookies });
  };
}

/** A post that nobody may do yet: the step that is owed stands in its place, with all that was typed. */
async function keepForm(
  parts: MountedParts,
  visit: Visit,
  page: AnyPage,
  c: HonoContext,
  step = '/dang-nhap',
): Promise<Response> {
  const raw = c.req.raw;
  if (!comesFromHere(parts, raw)) return refusal(parts, visit, 'html', problem('forbidden', 'web/wrong-origin'));
  const to = `${visit.lang === 'en' ? '/en' : ''}${step}`;
  const body = await readPosted(page, raw);
  if (!body.ok) return refusal(parts, visit, 'html', body.problem);
  // A form about the session itself has nothing to keep but what it carried.
  const kept = page.beforeFullSession ? readKept(body.value.typed['kept']) : keptOf(raw.url, body.value);
  if (kept === null) return redirect(to);
  return await goOnWith(c, { open: parts.open, to, kept, cookies: [], status: 403 });
}

function comesFromHere(parts: WebParts, raw: Request): boolean {
  return isSameOrigin({
    secFetchSite: raw.headers.get('sec-fetch-site'),
    origin: raw.headers.get('origin'),
    host: raw.headers.get('host'),
    publicOrigins: parts.publicOrigins,
  });
}

function cacheLine(page: AnyPage, visit: Visit): string {
  return page.cacheSeconds !== undefined && visit.session === null
    ? `public, max-age=${page.cacheSeconds}`
    : 'private, no-store';
}

function redirect(to: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function jsonAnswer(body: unknown, cacheSeconds: number | undefined, visit: Visit): Response {
  const cache =
    cacheSeconds !== undefined && visit.session === null ? `public, max-age=${cacheSeconds}` : 'private, no-store';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return plainAnswer(text, 'application/json; charset=utf-8', 200, cache);
}

/** A refusal as page, JSON or CSV request understands it. */
function refusal(parts: WebParts, visit: Visit, kind: Kind, refused: Problem): Response {
  const status = statusOf(refused);
  const seconds = refused.code === 'web/too-many-requests' ? String(refused.details['seconds']) : null;
  if (kind === 'json' || kind === 'csv') return problemAnswer(refused, visit.lang, seconds);
  const drawn = uiFor(parts, visit, null, { refused });
  const html = renderProblem(refused, drawn.ui, parts.assets);
  const answer = htmlAnswer(html, status, { cache: 'no-store', cookies: drawn.cookies() });
  if (seconds !== null) answer.headers.set('Retry-After', seconds);
  return answer;
}

/** `{kind, code, details, message}` with the status of the refusal. */
export function problemAnswer(refused: Problem, lang: Language, retryAfter: string | null = null): Response {
  const t = textsOf(lang);
  const fields = refused.fields?.map((field) => ({ ...field, message: fieldSentence(t, field) }));
  const body = {
    kind: refused.kind,
    code: refused.code,
    details: refused.details,
    message: sentenceOf(t, refused),
    ...(fields ? { fields } : {}),
  };
  const answer = plainAnswer(JSON.stringify(body), 'application/json; charset=utf-8', statusOf(refused), 'no-store');
  if (retryAfter !== null) answer.headers.set('Retry-After', retryAfter);
  return answer;
}

function readFlash(c: HonoContext, https: boolean): string | null {
  const value = readCookie(c.req.raw.headers.get('cookie'), 'flash', https);
  if (value === null || value === '') return null;
  try {
    return decodeURIComponent(value).slice(0, 500);
  } catch {
    return null;
  }
}

interface DrawnUi {
  readonly ui: Ui;
  cookies(): readonly string[];
}

interface Drawing {
  readonly refused?: Problem | null;
  readonly flash?: string | null;
  /** The form that waits behind this page. */
  readonly kept?: KeptForm | null;
  /** The form that is back on its own page. */
  readonly back?: KeptForm | null;
}

function uiFor(parts: WebParts, visit: Visit, posted: PostedForm | null, drawing: Drawing): DrawnUi {
  const { refused = null, flash = null, kept = null, back = null } = drawing;
  const { lang, session } = visit;
  const t = textsOf(lang);
  let newVisitor: string | null = null;
  const holder = (): string => {
    if (session !== null) return session.key;
    if (visit.visitor !== null) return visit.visitor;
    newVisitor ??= freshToken(parts.ports.random);
    return newVisitor;
  };
  const versionSeen = back?.typed['version'];
  const form = () => ({
    csrf: formToken(parts.ports.formSecret, holder()),
    commandId: randomUUID(),
    ...(kept === null ? {} : { kept: JSON.stringify(kept) }),
    ...(typeof versionSeen === 'string' ? { versionSeen } : {}),
    ...(visit.request.actor.accountId === null ? {} : { account: visit.request.actor.accountId }),
  });
  const base = { lang, t, actor: visit.request.actor, path: visit.path, query: visit.request.query };
  const ui = makeUi({
    ...base,
    frame: ({ href, may }) => {
      const flashTone = back === null ? 'success' : 'warning';
      return frameOf(parts, { ...base, href, may, session, form, flash, flashTone });
    },
    form,
    today: visit.request.today,
    mode: parts.ports.mode,
    origin: visit.request.origin,
    problem: refused,
    kept,
    typed: posted?.typed ?? null,
    dropped: namesOf(posted?.files ?? {}),
  });
  return {
    ui,
    cookies: () => (newVisitor === null ? [] : [cookieLine('visitor', newVisitor, visit.https, null)]),
  };
}

async function post(
  parts: MountedParts,
  visit: Visit,
  page: AnyPage,
  c: HonoContext,
  flood: Problem | null,
): Promise<Response> {
  const raw = c.req.raw;
  if (!comesFromHere(parts, raw)) return refusal(parts, visit, 'html', problem('forbidden', 'web/wrong-origin'));
  const right = page.postRight ?? page.right;
  if (reachOf(visit.request.actor, right) === null) {
    if (visit.session === null) return await keepForm(parts, visit, page, c);
    return refusal(parts, visit, 'html', problem('forbidden', whyNoReach(visit.request.actor, right)));
  }
  const body = await readPosted(page, raw);
  if (!body.ok && body.problem.code !== 'web/file-too-large') return refusal(parts, visit, 'html', body.problem);
  // A form whose file is too large was not read: its page says so where the file is chosen again.
  const posted: PostedForm = body.ok ? body.value : { typed: {}, files: {} };
  if (posted.typed[SWITCH_FIELD] !== undefined) {
    return (
      (await inOtherLanguage(c, { open: parts.open, page, lang: visit.lang, posted })) ??
      redirect(new URL(raw.url).pathname)
    );
  }
  const token = posted.typed['csrf'];
  const holder = visit.session?.key ?? visit.visitor ?? '';
  const cookies: string[] = [];
  const kept = page.carriesKept ? readKept(posted.typed['kept']) : null;
  const done =
    flood !== null
      ? refuse(problem('unavailable', 'web/not-sent-yet', flood.details))
      : !body.ok
        ? body
        : typeof token === 'string' && holder !== '' && isFormToken(parts.ports.formSecret, holder, token)
          ? (emptyFileProblem(posted) ?? (await runPost(visit, page, posted, cookies)))
          : refuse(problem('invalid', 'web/form-expired'));
  if (done.ok && 'to' in done.value) {
    const { flash } = done.value;
    if (kept === null) return redirectAfter(visit, done.value, cookies);
    return await goOnWith(c, { open: parts.open, to: kept.to, kept, said: flash, cookies });
  }
  const shown = done.ok && 'again' in done.value ? retyped(posted, done.value.again) : posted;
  const refused = done.ok ? null : done.problem;
  const request: PageRequest = { ...visit.request, posted: nestedInput(shown.typed) };
  const loaded = await page.load(request);
  if (!loaded.ok) {
    // Refused for the same reason, the page knows more of where to go on than the act.
    const isSame = refused === null || refused.code === loaded.problem.code;
    return refusal(parts, visit, 'html', isSame ? loaded.problem : refused);
  }
  const drawn = uiFor(parts, visit, shown, { refused, kept });
  const html = renderPage(page, loaded.value, drawn.ui, request, parts.assets);
  const answer = htmlAnswer(html, refused === null ? 200 : statusOf(refused), {
    request: raw,
    cache: 'no-store',
    cookies: [...drawn.cookies(), ...cookies],
  });
  if (flood !== null) answer.headers.set('Retry-After', String(flood.details['seconds']));
  return answer;
}

async function runPost(
  visit: Visit,
  page: AnyPage,
  posted: PostedForm,
  cookies: string[],
): Promise<Result<After | Again>> {
  const commandId = typeof posted.typed['commandId'] === 'string' ? posted.typed['commandId'] : null;
  const { request } = visit;
  const postRequest: PostRequest = {
    ...request,
    input: nestedInput(posted.typed),
    files: posted.files,
    commandId,
    device: visit.device,
    run: (useCase, input) =>
      runUseCase(request.ports, useCase, input, {
        actor: request.actor,
        commandId: useCase.kind === 'act' ? commandId : null,
        freshRead: true,
      }),
    setCookie: (name, value, maxAge) => {
      cookies.push(cookieLine(name, value, visit.https, maxAge));
    },
    clearSession: () => {
      cookies.push(cookieLine('session', '', visit.https, 0));
    },
  };
  return page.post ? await page.post(postRequest) : refuse(problem('not-found', 'web/no-such-page'));
}

function redirectAfter(visit: Visit, after: After, cookies: readonly string[]): Response {
  const to = /^\/(?![/\\])/.test(after.to) ? after.to : '/';
  const flash =
    after.flash === undefined ? [] : [cookieLine('flash', encodeURIComponent(after.flash), visit.https, 60)];
  return redirect(visit.lang === 'en' ? `/en${to === '/' ? '' : to}` : to, [...cookies, ...flash]);
}

/** The handler of a file or picture. */
export function fileHandler(parts: WebParts, route: FileRoute, lang: Language): Handler {
  return async (c) => {
    const visit = await visitOf(parts, c, lang, '');
    const refused = floodProblem(parts, visit.request.address, route.rate) ?? gate(visit, route);
    if (refused !== null) return refusal(parts, visit, 'html', refused);
    const loaded = await route.load(visit.request);
    if (!loaded.ok) return refusal(parts, visit, 'html', loaded.problem);
    return 'to' in loaded.value
      ? elsewhere(loaded.value.to)
      : downloadAnswer(loaded.value, c.req.header('if-none-match'));
  };
}

/** What answers an address that is nobody's. */
export function notFoundHandler(parts: WebParts): NotFoundHandler {
  return async (c) => {
    const lang: Language = new URL(c.req.raw.url).pathname.startsWith('/en/') ? 'en' : 'vi';
    const missing = problem('not-found', 'web/no-such-page');
    if (/^\/(en\/)?api\//.test(c.req.path) || /\.(json|csv)$/.test(c.req.path)) return problemAnswer(missing, lang);
    const visit = await visitOf(parts, c, lang, '');
    return refusal(parts, visit, 'html', missing);
  };
}
