// Pages of a scanned dossier are sorted by looking: each that is a photograph has a small picture, drawn anew here, for who may see the
// dossier; the next dozen comes without losing what was typed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckedFile } from '#modules/evidence/services.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { addScan } from '#modules/legacy-files/use-cases/scans.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { photograph } from '../evidence/photographs.ts';
import { binhLu, done } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { recognisedTea } from './making.ts';

let house: TestHouse;
let tua: Person;
let pao: Person;
let fileId = '';
let scanId = '';
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const { productCode } = await recognisedTea(house, 'Chè nhìn trang');
  ({ fileId } = await done(house.ports, binhLu, openLegacyFile, { productCode, note: 'Tủ số 2' }));
  const image = '/Type /XObject /Subtype /Image /Width 900 /Height 675 /ColorSpace /DeviceRGB /BitsPerComponent 8';
  const page = (picture: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im0 ${picture} 0 R >> >> >>`;
  const bytes = pdf({
    pages: 14,
    objects: { 1000: page(90), 1012: page(91), 1001: page(92) },
    streams: {
      90: [`${image} /Filter /DCTDecode`, await photograph(1, 900)],
      91: [`${image} /Filter [/DCTDecode]`, await photograph(2, 900)],
      92: [`${image} /Filter /DCTDecode`, new TextEncoder().encode('no picture at all')],
    },
  });
  const scan = await CheckedFile.of('quét.pdf', bytes);
  if (!scan.ok) throw new Error(scan.problem.code);
  ({ scanId } = await done(house.ports, binhLu, addScan, { fileId, scan: scan.value }));
});
afterAll(() => house.close());

const picture = (person: Person, page: number | string) =>
  person.get(`/ho-so-giay/${fileId}/tep/${scanId}/trang/${page}`);

describe('the picture of a page', () => {
  test('is drawn where the page is a photograph, in every dozen', async () => {
    for (const page of [1, 13]) {
      const answer = await picture(tua, page);
      expect([page, answer.status, answer.headers.get('content-type')]).toEqual([page, 200, 'image/webp']);
      const { default: sharp } = await import('sharp');
      const { width = 0, height = 0 } = await sharp(answer.bytes).metadata();
      expect(Math.max(width, height)).toBe(480);
    }
    expect((await picture(tua, 1)).bytes).not.toEqual((await picture(tua, 13)).bytes);
  });

  test('is an empty sheet where the page holds none, or one that cannot be read', async () => {
    for (const page of [2, 3, 14]) {
      expect([page, (await picture(tua, page)).headers.get('content-type')]).toEqual([page, 'image/svg+xml']);
    }
  });

  test('is not there beyond the scan, and for another commune not at all', async () => {
    for (const page of [0, 15, 'x']) expect([page, (await picture(tua, page)).status]).toEqual([page, 404]);
    expect((await picture(pao, 1)).status).toBe(404);
  });
});

describe('the form that sorts pages', () => {
  const path = () => `/ho-so-giay/${fileId}/xep-trang`;

  test('shows a dozen pages with few boxes, and the next dozen with all that was typed', async () => {
    const first = await tua.get(path());
    expect(wordsOf(first.text)).toContain('Trang 1–12 trong 14 trang');
    expect(first.text.match(/class="page-picture__image"/g)).toHaveLength(12);
    expect(first.text.match(/<fieldset class="split-row"/g)).toHaveLength(2);
    const typed = { 'ranges.0.from': '1', 'ranges.0.to': '2', 'ranges.0.issuer': 'Sở Giả định' };
    const next = await tua.submit(path(), { ...typed, show: '13' });
    expect(wordsOf(next.text)).toContain('Trang 13–14 trong 14 trang');
    expect(next.text).toContain('value="Sở Giả định"');
    expect(next.text).toMatch(/<details class="details" open/);
    const { ranges } = await done(house.ports, binhLu, viewLegacyFile, { fileId });
    expect(ranges).toEqual([]);
  });

  test('adds a row for one more paper, and opens what is wrong in the folded boxes', async () => {
    const more = await tua.submit(path(), { 'add-row': 'ranges' });
    expect(more.text.match(/<fieldset class="split-row"/g)).toHaveLength(3);
    const wrong = await tua.submit(path(), {
      'ranges.0.from': '1',
      'ranges.0.to': '2',
      'ranges.0.kind': 'test-report',
      'ranges.0.issuedOn': '99/99/2023',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toMatch(/<details class="details" open[\s\S]*ranges\.0\.issuedOn/);
  });
});
