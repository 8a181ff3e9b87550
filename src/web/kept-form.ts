// A form that was sent when nobody was signed in any more: what of it is kept, how it travels through the sign-in inside
// the pages themselves (never in an address, a cookie or on the server), and how its page comes back with all of it.

import type { Context as HonoContext } from 'hono';
import { PASSWORD_FIELDS } from '#design/fields/password-field.tsx';
import { FRAME_FIELDS, type PostedForm } from '#platform/http/form-body.ts';
import { type Language, textsOf } from '#texts/index.ts';

/** What was typed, and the page it belongs to. Chosen files cannot be kept; `files` says that there were some. */
export interface KeptForm {
  /** Path and query of the form's page, with language prefix. */
  readonly to: string;
  readonly typed: PostedForm['typed'];
  readonly files: boolean;
}

/** Opens a page of this house from inside, as the browser of the request would. */
export type OpenInside = (request: Request, env: unknown) => Response | Promise<Response>;

interface Inside {
  readonly kept?: KeptForm;
  /** What the act before this page has to say. */
  readonly said?: string | undefined;
  /** The form is back only because its language was changed. */
  readonly switched?: boolean | undefined;
}

const MOST_CHARACTERS = 1_048_576;

/** How much a page may be sent that carries a kept form: in a posted form each of its characters may take nine bytes. */
export const KEPT_FORM_BYTES = 10 * 1_048_576;

/** The typed fields without those of the frame and without passwords. */
export function withoutSecrets(typed: PostedForm['typed']): PostedForm['typed'] {
  const secret: readonly string[] = PASSWORD_FIELDS;
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => !FRAME_FIELDS.has(name) && !secret.includes(name)),
  );
}

/** What is kept of a form, or null where it is too much to carry. */
export function keptOf(address: string, posted: PostedForm): KeptForm | null {
  const url = new URL(address);
  const kept = {
    to: url.pathname + url.search,
    typed: withoutSecrets(posted.typed),
    files: Object.keys(posted.files).length > 0,
  };
  return JSON.stringify(kept).length > MOST_CHARACTERS ? null : kept;
}

/** A kept form as it came back in the field `kept`, or null where it is none of ours. */
export function readKept(field: unknown): KeptForm | null {
  if (typeof field !== 'string' || field === '') return null;
  let read: unknown;
  try {
    read = JSON.parse(field);
  } catch {
    return null;
  }
  const { to, typed, files } = (read ?? {}) as Partial<KeptForm>;
  if (typeof to !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(to) || to.length > 2_000) return null;
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return null;
  const isText = (value: unknown): boolean => typeof value === 'string';
  const whole = Object.values(typed).every((value) => (Array.isArray(value) ? value.every(isText) : isText(value)));
  return whole ? { to, typed: withoutSecrets(typed), files: files === true } : null;
}

/** The kept form a page is opened with from inside, or null on every visit from outside. */
export function insideOf(c: HonoContext): Inside {
  const { kept, said, switched } = (c.env ?? {}) as Inside;
  return kept === undefined ? {} : { kept, said, switched };
}

/** Whether the page opened is the one the kept form belongs to. */
export function isItsPage(kept: KeptForm, address: string): boolean {
  const url = new URL(address);
  return url.pathname + url.search === kept.to;
}

/** What is said above a form that is back on its page: where only the language changed, all that was typed is seen to be there. */
export function backSaid(back: KeptForm, { said, switched }: Inside, lang: Language): string | null {
  const t = textsOf(lang).web.keptForm;
  if (switched) return back.files ? t.switchedWithoutFiles : null;
  return [said, back.files ? t.backWithoutFiles : t.back].filter((one) => one !== undefined).join(' ');
}

function cookieHeader(before: string | null, lines: readonly string[]): string {
  const jar = new Map<string, string>();
  for (const pair of [...(before ?? '').split(';'), ...lines.map((line) => line.split(';')[0] ?? '')]) {
    const cut = pair.indexOf('=');
    if (cut > 0) jar.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

export interface GoOn {
  readonly open: OpenInside;
  readonly to: string;
  readonly kept: KeptForm;
  readonly said?: string | undefined;
  readonly switched?: boolean;
  /** Cookies the answer sets, which hold already for the page opened. */
  readonly cookies: readonly string[];
  /** The status to answer with, where it is not the page's own. */
  readonly status?: number;
}

const MOST_STEPS = 4;

/**
 * Answers a post with another page of this house, drawn with the kept form. Steps that the session owes on the way (second
 * factor, new password) are drawn instead and carry the form on.
 */
export async function goOnWith(c: HonoContext, question: GoOn): Promise<Response> {
  const raw = c.req.raw;
  const headers = new Headers(raw.headers);
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name);
  headers.set('cookie', cookieHeader(raw.headers.get('cookie'), question.cookies));
  const env = {
    ...((c.env as object | undefined) ?? {}),
    kept: question.kept,
    said: question.said,
    switched: question.switched,
  };
  let { to } = question;
  let answer: Response | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    answer = await question.open(new Request(new URL(to, raw.url), { headers }), env);
    const next = answer.status === 303 ? answer.headers.get('location') : null;
    if (next === null) break;
    to = next;
  }
  const last = answer as Response;
  const out = new Response(last.body, { status: question.status ?? last.status, headers: last.headers });
  for (const cookie of question.cookies) out.headers.append('Set-Cookie', cookie);
  return out;
}
