// The name a request was sent to is believed only where it is this machine's: links and the check of where a form comes from do
// not follow a name that somebody made up.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebApp, type WebApp } from '#entry/web-app.ts';
import { isOwnHost } from '#platform/http/own-host.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { hiddenFields } from '../support/web.ts';

let house: TestHouse;
let web: WebApp;
beforeAll(async () => {
  house = await freshHouse();
  web = buildWebApp(house.ports, { publicOrigins: [], trustProxy: false, officeName: null, rateScale: 1_000 });
});
afterAll(async () => {
  await house.close();
});

async function signIn(host: string, site: string | null) {
  const page = await web.fetch(new Request(`http://${host}/dang-nhap`, { headers: { host } }));
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = new Headers({ host, origin: `http://${host}`, cookie });
  if (site !== null) headers.set('sec-fetch-site', site);
  const body = new URLSearchParams({ ...hiddenFields(await page.text(), '/dang-nhap'), login: 'ai.do', password: 'x' });
  return await web.fetch(new Request(`http://${host}/dang-nhap`, { method: 'POST', headers, body }));
}

describe('the host a request names', () => {
  it('is ours on this machine and by a private address of a class', () => {
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080', '192.168.1.20:8080', '10.0.0.5', '172.16.4.4:80'])
      expect([host, isOwnHost(host)]).toEqual([host, true]);
  });

  it('is not ours by a name or a public address', () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '8.8.8.8',
      '172.32.0.1',
      '127.0.0.1.evil.example',
      '',
      null,
    ])
      expect([host, isOwnHost(host)]).toEqual([host, false]);
  });

  it('made up stands in no link of a page', async () => {
    const page = await web.fetch(new Request('http://evil.example/?q=che', { headers: { host: 'evil.example' } }));
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('evil.example');
  });

  it('made up lets no form through, whatever the browser says of the page', async () => {
    for (const site of [null, 'same-origin']) expect((await signIn('evil.example', site)).status).toBe(403);
  });

  it('of this machine, or of a class, lets the form through', async () => {
    for (const host of ['127.0.0.1:8080', 'localhost:8080', '192.168.1.20:8080'])
      expect([host, (await signIn(host, null)).status]).toEqual([host, 422]);
  });
});

describe('what browsers and search engines ask for', () => {
  const get = async (path: string) => await web.fetch(new Request(`http://127.0.0.1:8080${path}`));

  it('an icon is there, named by every page', async () => {
    const icon = await get('/favicon.svg');
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect((await get('/favicon.ico')).headers.get('location')).toBe('/favicon.svg');
    expect(await (await get('/dang-nhap')).text()).toContain('<link rel="icon" href="/favicon.svg"');
  });

  it('robots.txt keeps search engines out of training, and of what is not public', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
    const live = buildWebApp(
      { ...house.ports, mode: 'production' },
      { publicOrigins: ['https://ocop.example.vn'], trustProxy: false, officeName: null, rateScale: 1_000 },
    );
    const text = await (await live.fetch(new Request('https://ocop.example.vn/robots.txt'))).text();
    for (const path of ['/viec', '/quan-ly/', '/quan-tri/', '/api/', '/en/viec'])
      expect(text).toContain(`Disallow: ${path}\n`);
    expect(text).not.toContain('Disallow: /\n');
  });
});
