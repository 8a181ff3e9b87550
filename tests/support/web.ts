// The house over HTTP without a socket, and people who use it: they keep cookies, read forms, fill fields by name.

import { randomUUID } from 'node:crypto';
import { buildWebApp, type WebApp } from '#entry/web-app.ts';
import type { Ports } from '#runner/ports.ts';

const ORIGIN = 'http://127.0.0.1:8080';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as it was sent, for files. */
  readonly bytes: Uint8Array;
  /** Where a redirect leads, or null. */
  readonly location: string | null;
  json(): unknown;
}

/** Opens the web application on ports. */
export function openWeb(ports: Ports): WebApp {
  return buildWebApp(ports, { publicOrigins: [], trustProxy: false, officeName: null, rateScale: 100_000 });
}

/** Text with its signs written out. */
export const plainText = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The words of a page as one reads them, without head, tags and line ends. */
export const wordsOf = (html: string): string =>
  plainText(html.replace(/<style[\s\S]*?<\/style>|<head[\s\S]*?<\/head>/g, '').replace(/<[^>]+>/g, ' ')).replace(
    /\s+/g,
    ' ',
  );

/** Hidden fields of the first form that posts to `action` (or of the first posting form). */
export function hiddenFields(html: string, action?: string): Record<string, string> {
  const posting = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, head = '']) =>
    /method="post"/.test(head),
  );
  const goingTo = (end: string) => posting.find(([, head = '']) => head.includes(`action="${action}${end}`));
  // The same address with a question behind it counts where no form has it alone.
  const form = action === undefined ? posting[0] : (goingTo('"') ?? goingTo('?'));
  const body = form?.[2] ?? '';
  const fields: Record<string, string> = {};
  for (const [tag] of body.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name !== undefined) fields[plainText(name)] = plainText(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  return fields;
}

/** A person with a browser that runs no script. */
export class Person {
  readonly #web: WebApp;
  readonly cookies = new Map<string, string>();

  constructor(web: WebApp) {
    this.#web = web;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('host', '127.0.0.1:8080');
    // A program that calls the API says what it sends.
    const said = headers.has('content-type') || typeof init.body !== 'string';
    if (path.startsWith('/api/') && !said) headers.set('content-type', 'application/json');
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; '));
    const response = await this.#web.fetch(new Request(`${ORIGIN}${path}`, { ...init, headers, redirect: 'manual' }));
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      if (/Max-Age=0\b/.test(line)) this.cookies.delete(pair.slice(0, cut));
      else this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return {
      status: response.status,
      headers: response.headers,
      text,
      bytes,
      location: response.headers.get('location'),
      json: () => JSON.parse(text) as unknown,
    };
  }

  get(path: string): Promise<Answer> {
    return this.send(path);
  }

  /** Opens the page, fills the form by field names, sends it. `formPage` where the form stands on another page. */
  async submit(
    path: string,
    values: Readonly<Record<string, string | readonly string[]>>,
    formPage = path,
  ): Promise<Answer> {
    const page = await this.get(formPage);
    const fields = new URLSearchParams(hiddenFields(page.text, path.split('?')[0]));
    for (const [name, value] of Object.entries(values)) {
      fields.delete(name);
      for (const one of typeof value === 'string' ? [value] : value) fields.append(name, one);
    }
    return await this.send(path, {
      method: 'POST',
      body: fields,
      headers: { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
    });
  }

  /** Sends a form that no page showed, with the token of the own session: what somebody could write by hand. */
  async force(path: string, values: Readonly<Record<string, string>>): Promise<Answer> {
    const csrf = hiddenFields((await this.get('/tai-khoan')).text)['csrf'] ?? '';
    return await this.send(path, {
      method: 'POST',
      body: new URLSearchParams({ csrf, commandId: randomUUID(), ...values }),
      headers: { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
    });
  }

  /** Signs in with a password, as training allows. */
  async signIn(login: string, password: string): Promise<Answer> {
    return await this.submit('/dang-nhap', { login, password });
  }
}
