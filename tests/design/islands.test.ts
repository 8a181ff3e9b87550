// Islands in a real browser: the same forms with and without a script; sizes within their budgets.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type BuiltClient, buildClient } from './build-client.ts';

let client: BuiltClient;
let browser: Browser;
let server: Server;
let origin: string;
let posts: string[] = [];

/** A page with a form whose answer takes long, and a live search over three products. */
function page(query: string): string {
  const found = ['Chè Shan', 'Chẳm chéo', 'Miến dong'].filter((name) => name.toLowerCase().includes(query));
  return `<!doctype html><html lang="vi"><title>Mới</title>
    <script type="module" src="/tinh/${client.entries['search-as-you-type']}"></script>
    <script type="module" src="/tinh/${client.entries['long-work']}"></script>
    <main tabindex="-1">
    <form method="post" action="/cham"><input type="hidden" name="name" value="bảng lớn">
      <div hidden data-long-work="{seconds} giây"><span role="status">Đang đọc…</span><span data-seconds></span></div><button>Đọc</button></form>
    <form method="get" action="/tim" data-live-form><input name="q" value="${query}"><input name="rong" value=""></form>
    <p id="count" data-live>${found.length} sản phẩm</p><ul id="results" data-live>${found.map((n) => `<li>${n}</li>`).join('')}</ul>
    </main></html>`;
}

beforeAll(async () => {
  [client, browser] = await Promise.all([buildClient(), launchBrowser()]);
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'",
    );
    const script = client.files.get(url.pathname.replace('/tinh/', ''));
    if (script) {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method !== 'POST') {
      response.end(
        url.pathname === '/xong'
          ? '<!doctype html><title>Xong</title><main>Đã lưu</main>'
          : page(url.searchParams.get('q') ?? ''),
      );
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      posts.push(body);
      setTimeout(() => response.writeHead(303, { location: '/xong' }).end(), 2_500);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

beforeEach(() => {
  posts = [];
});

describe('work that takes seconds', () => {
  it('says what is done and for how long, sends a second press nowhere, and stands ready when one comes back', async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    const says = tab.getByRole('status');
    expect(await says.isVisible()).toBe(false);
    // Asked within the page: from outside a page is silent while it waits for the next one.
    const meanwhile = await tab.evaluate(`new Promise((tell) => {
      const form = document.querySelector('form[action="/cham"]');
      const press = () => form.querySelector('button').click();
      press();
      press();
      setTimeout(() => tell([form.querySelector('div').hidden, form.innerText.trim().split(/\\s*\\n/)[0]]), 1_600);
    })`);
    expect(meanwhile).toEqual([false, 'Đang đọc…1 giây']);
    await tab.getByText('Đã lưu').waitFor();
    expect(posts).toHaveLength(1);
    await tab.goBack();
    expect(await says.isVisible()).toBe(false);
    await tab.getByRole('button', { name: 'Đọc' }).click();
    await tab.getByText('Đã lưu').waitFor();
    expect(posts).toHaveLength(2);
    await tab.close();
  });
});

describe('search as one types', () => {
  it('asks once after the last key, swaps the list and the count, and keeps the address', async () => {
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    await tab.goto(origin);
    const box = tab.locator('[name=q]');
    await box.pressSequentially('ch', { delay: 30 });
    await tab.getByText('2 sản phẩm').waitFor();
    expect(await tab.locator('#results li').allTextContents()).toEqual(['Chè Shan', 'Chẳm chéo']);
    expect(asked).toEqual([`${origin}/tim?q=ch`]);
    expect(tab.url()).toBe(`${origin}/tim?q=ch`);
    expect(await box.evaluate((e) => e === document.activeElement)).toBe(true);
    await tab.close();
  });
});

describe('budgets', () => {
  const gz = (entry: string): number =>
    gzipSync(client.files.get(client.entries[entry] ?? '') ?? Buffer.alloc(1e6)).length;

  it('each island is at most 1 kB, the style sheet at most 20 kB, compressed', () => {
    expect(gz('keep-draft')).toBeLessThanOrEqual(1536);
    expect(gz('search-as-you-type')).toBeLessThanOrEqual(1024);
    expect(gz('long-work')).toBeLessThanOrEqual(1024);
    expect(gz('main')).toBeLessThanOrEqual(20 * 1024);
  });

  it('the style sheet asks for four font files of its own and nothing else', () => {
    const css = client.files.get(client.entries['main'] ?? '')?.toString() ?? '';
    const urls = [...css.matchAll(/url\(([^)]+)\)/g)].map((m) => m[1] ?? '');
    expect(urls).toHaveLength(4);
    for (const url of urls) expect(url).toMatch(/^["']?\/tinh\/be-vietnam-pro-(latin|vietnamese)-(400|700)-normal-/);
    expect(css).not.toMatch(/GDS Transport|govuk|latin-ext/i);
  });
});
