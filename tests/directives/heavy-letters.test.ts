// A volume of five hundred pages sent to the book of letters: told clearly, kept byte for byte, entered by hand, and nothing is given to anybody.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClauses } from '#modules/directives/services.ts';
import { listTasksOfLetter } from '#modules/tasks/services.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

const page = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]';
const words = 'BT /F1 12 Tf 72 700 Td (1. UBND xa Binh Lu bao cao truoc ngay 15/3/2026.) Tj ET';

/** A volume whose first page gives a task. */
const volume = (pages: number): Uint8Array =>
  pdf({
    pages,
    objects: {
      91: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      1000: `<< ${page} /Contents 90 0 R /Resources << /Font << /F1 91 0 R >> >> >>`,
    },
    streams: { 90: ['', new TextEncoder().encode(words)] },
  });

async function send(who: Person, bytes: Uint8Array) {
  const path = '/van-ban/them';
  const body = new FormData();
  const fields = { ...hiddenFields((await who.get(path)).text, path), office: '12/03390/', direction: 'incoming' };
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append('file', new File([bytes as BlobPart], 'tap-ho-so.pdf'));
  const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
  return await who.send(path, { method: 'POST', body, headers });
}

/** The address under which a page gives the original. */
const fileIn = (html: string): string => /href="([^"]*\/tep[^"]*)"/.exec(html)?.[1] ?? 'no link to the file';

describe.each([500, 640])('a PDF of %i pages', (pages) => {
  it('is told with its number of pages, kept, entered as typed, and gives nobody a task', async () => {
    const bytes = volume(pages);
    const sent = await send(tua, bytes);
    expect(sent.status).toBe(303);
    const draftPath = sent.location ?? '';
    const draft = await tua.get(draftPath);
    const said = wordsOf(draft.text);
    expect(said).toContain(`Tệp có ${pages} trang (đọc được nhiều nhất 300).`);
    expect(said).not.toContain('undefined');
    expect(Buffer.compare((await tua.get(fileIn(draft.text))).bytes, bytes)).toBe(0);

    const refusedSubject = await tua.submit(draftPath, { subject: '', onDay: '20/11/2026' });
    expect(refusedSubject.status).toBe(422);
    const entered = await tua.submit(draftPath, { subject: `Tập hồ sơ ${pages} trang`, onDay: '20/11/2026' });
    expect(entered.status).toBe(303);
    const letterPath = entered.location ?? '';
    const letterId = letterPath.split('/').at(-1) as never;
    const db = house.ports.database.write;
    expect(await listClauses(db, letterId)).toEqual([]);
    expect(await listTasksOfLetter(db, letterId)).toEqual([]);
    expect(wordsOf((await tua.get(`${letterPath}/noi-dung`)).text)).not.toContain('Binh Lu bao cao');
    const file = fileIn((await tua.get(letterPath)).text);
    expect(Buffer.compare((await tua.get(file)).bytes, bytes)).toBe(0);

    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await send(may, bytes)).status).toBe(403);
    expect((await may.get(file)).status).toBe(403);
  });
});
