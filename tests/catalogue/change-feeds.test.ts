// The public changes as people and feed readers get them: the latest first, page by page without a gap, the same entries as programs get.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicChanges, publicFields, subjectKinds } from '#modules/catalogue/rules/public-change.ts';
import { XmlScanner } from '#platform/spreadsheets/xml-scanner.ts';
import { textsOf } from '#texts/index.ts';
import { makeProducer, makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';

interface JsonFeed {
  readonly version: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly url: string }[];
  readonly next_url?: string;
}

let house: TestHouse;
let reader: Person;
beforeAll(async () => {
  house = await freshHouse();
  reader = stranger(house);
  await makeProducer(house.ports, 'HTX Giả định & bạn <của tin>');
  for (let i = 0; i < 60; i += 1) await makeProduct(house.ports, `Chè tin ${i} (giả định)`);
});
afterAll(async () => {
  await house.close();
});

/** Every entry of the list for programs, from the first on. */
async function all(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { changes } = (await reader.get('/api/v1/changes?limit=500')).json() as {
    changes: { id: string; name: string }[];
  };
  return changes;
}

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');

describe('the feed', () => {
  it('is the list for programs backwards, page by page, none missing and none twice', async () => {
    const found: string[] = [];
    let path: string | undefined = '/du-lieu-mo/thay-doi.feed.json';
    let pages = 0;
    while (path !== undefined) {
      const answer = await reader.get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'application/feed+json; charset=utf-8',
      ]);
      const feed = answer.json() as JsonFeed;
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      found.push(...feed.items.map(({ id }) => id.slice(id.indexOf('#') + 1)));
      path = feed.next_url === undefined ? undefined : pathOf(feed.next_url);
      pages += 1;
    }
    const told = await all();
    expect([pages, found.length]).toEqual([2, 61]);
    expect(found).toEqual(told.map(({ id }) => id).reverse());
  });

  it('is Atom that a reader of XML takes, with names as they are written', async () => {
    const answer = await reader.get('/du-lieu-mo/thay-doi.atom?loai=producer');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(answer.text).toContain('<title>Chủ thể HTX Giả định &amp; bạn &lt;của tin&gt;: mới có trong sổ</title>');
    expect(answer.text.match(/<entry>/g)?.length).toBe(1);
    const names = new Set<string>();
    const scanner = new XmlScanner('feed', {
      open: (name) => void names.add(name),
      close: () => {},
      text: () => {},
      wantsText: false,
    });
    scanner.push(answer.text);
    scanner.finish();
    for (const name of ['feed', 'id', 'title', 'updated', 'author', 'entry', 'link'])
      expect([name, names.has(name)]).toEqual([name, true]);
    const older = /<link rel="next"[^>]*href="([^"]+)"/.exec((await reader.get('/du-lieu-mo/thay-doi.atom')).text)?.[1];
    expect((await reader.get(pathOf((older ?? '').replaceAll('&amp;', '&')))).text.match(/<entry>/g)?.length).toBe(11);
  });

  it('answers 304 to who has it, and the whole once something changed', async () => {
    for (const path of ['/du-lieu-mo/thay-doi.atom', '/du-lieu-mo/thay-doi.feed.json']) {
      const tag = (await reader.get(path)).headers.get('etag') ?? '';
      const again = await reader.send(path, { headers: { 'if-none-match': tag } });
      expect([path, again.status, again.text]).toEqual([path, 304, '']);
    }
    const tag = (await reader.get('/du-lieu-mo/thay-doi.atom')).headers.get('etag') ?? '';
    const code = await makeProduct(house.ports, 'Chè mới của tin (giả định)');
    await makeRecognition(house.ports, code);
    const after = await reader.send('/du-lieu-mo/thay-doi.atom', { headers: { 'if-none-match': tag } });
    expect([after.status, after.text.includes('Công nhận Chè mới của tin (giả định): được công nhận')]).toEqual([
      200,
      true,
    ]);
  });

  it('refuses a place that is none and a kind that there is not', async () => {
    for (const query of ['truoc=hom-qua', 'loai=tai-khoan']) {
      for (const path of ['/du-lieu-mo/thay-doi.atom', '/du-lieu-mo/thay-doi.feed.json', '/du-lieu-mo/thay-doi']) {
        expect([path, query, (await reader.get(`${path}?${query}`)).status]).toEqual([path, query, 422]);
      }
    }
  });
});

describe('the page', () => {
  it('shows the latest, leads to what is older and back, by kind', async () => {
    const page = await reader.get('/du-lieu-mo/thay-doi');
    expect(page.text).toContain('Chè mới của tin (giả định)');
    expect(page.text).not.toContain('Chè tin 0 (giả định)');
    const older = /href="([^"]*truoc=[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const next = await reader.get(older);
    expect(next.text).toContain('Chè tin 0 (giả định)');
    expect(next.text).toContain('Về mới nhất');
    const recognitions = await reader.get('/du-lieu-mo/thay-doi?loai=recognition');
    expect(recognitions.text).toContain('được công nhận');
    expect(recognitions.text).not.toContain('Chè tin');
    expect((await reader.get('/en/du-lieu-mo/thay-doi')).text).toContain('What changed in the public register?');
  });

  it('has words for every kind, change and field, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const t = textsOf(lang).catalogueChanges;
      const fields = subjectKinds.flatMap((kind) => publicFields[kind]);
      expect([...fields, 'codes', 'pictures'].filter((name) => t.fieldNames[name] === undefined)).toEqual([]);
      expect(publicChanges.every((change) => t.changes[change] !== '')).toBe(true);
    }
  });
});
