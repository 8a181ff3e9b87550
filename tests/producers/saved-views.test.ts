// Views of the list of producers, kept for oneself or for the unit; a view gives nobody more than their own right.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSavedViews, removeView, saveView } from '#modules/saved-views/services.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, type Person } from '../support/web.ts';
import { as, auditor, binhLu, done, muongThan, otherProvince, province, refused, registered } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

const PAGE = '/chu-the';
const names = async (who: typeof province) =>
  (await done(house.ports, who, listSavedViews, { page: PAGE })).views.map((view) => view.name);

/** Sends the form of the page whose action begins so. */
async function send(person: Person, path: string, more: Record<string, string>, needs: string) {
  const page = await person.get(path);
  const action = path.replace(/&/g, '&amp;');
  const forms = page.text.split('<form').filter((form) => form.includes(`action="${action}"`) && form.includes(needs));
  const fields = new URLSearchParams({ ...hiddenFields(`<form${forms[0] ?? ''}`), ...more });
  return await person.send(path, {
    method: 'POST',
    body: fields,
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
  });
}

describe('a saved view', () => {
  it('for oneself is seen by nobody else', async () => {
    await done(house.ports, province, saveView, { page: PAGE, query: 'thieu=1', name: 'Của chị Hoa', for: 'me' });
    expect(await names(province)).toEqual(['Của chị Hoa']);
    for (const other of [auditor, binhLu, otherProvince]) expect(await names(other)).toEqual([]);
  });

  it('for the unit is seen by the people of exactly that unit', async () => {
    await done(house.ports, province, saveView, { page: PAGE, query: 'loai=farm', name: 'Của tỉnh', for: 'unit' });
    await done(house.ports, binhLu, saveView, { page: PAGE, query: 'thieu=1', name: 'Của Bình Lư', for: 'unit' });
    expect(await names(auditor)).toEqual(['Của tỉnh']);
    expect(await names(binhLu)).toEqual(['Của Bình Lư']);
    expect(await names(muongThan)).toEqual([]);
    expect(await names(otherProvince)).toEqual([]);
  });

  it('is removed by those who see it, and is missing for everybody else', async () => {
    const view = await done(house.ports, province, saveView, { page: PAGE, query: 'q=x', name: 'Tạm', for: 'unit' });
    const missing = await refused(house.ports, binhLu, removeView, { viewId: '01900000-0000-7000-8000-00000000dead' });
    expect(await refused(house.ports, binhLu, removeView, { viewId: view.id })).toEqual(missing);
    expect((await as(house.ports, auditor, removeView, { viewId: view.id })).ok).toBe(true);
    expect(await names(province)).not.toContain('Tạm');
  });

  it('of an unfiltered list is refused with what to do, and so is a thirty-first', async () => {
    const nothing = await refused(house.ports, province, saveView, {
      page: PAGE,
      query: 'trang=3',
      name: 'A',
      for: 'me',
    });
    expect(nothing.fields?.[0]?.code).toBe('views/nothing-filtered');
    for (let i = 0; i < 30; i += 1) {
      await done(house.ports, muongThan, saveView, { page: PAGE, query: `q=${i}`, name: `B ${i}`, for: 'me' });
    }
    const more = await refused(house.ports, muongThan, saveView, { page: PAGE, query: 'q=z', name: 'C', for: 'me' });
    expect(more.code).toBe('views/too-many');
  });
});

describe('on the page', () => {
  it('is kept, opened, honours the right of the reader, and is dropped', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    await registered(house.ports, { name: 'HTX Giả định Bộ Lọc', registrationNumber: '6200001101' });
    const path = '/chu-the?loai=cooperative&xa=03390';
    expect((await hoa.get('/chu-the')).text).not.toContain('Lưu bộ lọc này');
    const wrong = await send(hoa, path, { name: '', for: 'unit', saveView: 'yes' }, 'name="query"');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Ô này còn trống');
    const kept = await send(hoa, path, { name: 'HTX ở Bình Lư', for: 'unit', saveView: 'yes' }, 'name="query"');
    expect([kept.status, kept.location]).toEqual([303, path]);
    const list = await nga.get('/chu-the');
    expect(list.text).toContain('href="/chu-the?loai=cooperative&amp;xa=03390"');
    expect((await nga.get(path)).text).toContain('HTX Giả định Bộ Lọc');
    expect((await tua.get('/chu-the')).text).not.toContain('HTX ở Bình Lư');
    const opened = await hoa.get(path);
    const id = /name="removeView" value="([^"]+)"/.exec(opened.text)?.[1] ?? '';
    expect((await send(hoa, path, { removeView: id }, 'removeView')).status).toBe(303);
    expect((await nga.get('/chu-the')).text).not.toContain('HTX ở Bình Lư');
  });
});
