// Letters as they come: every field that their expected files name, as text, PDF, DOCX and scan; and what is not there is not invented.

import { expect, it } from 'vitest';
import { asScanned, readLetter } from '#modules/directives/index.ts';
import { readDocument } from '#platform/document-text/read-document.ts';
import { expectedLetters, letterBytes, shapeOfExpected, shapeOfRead } from './expected-letter.ts';

const textOf = (stem: string): string => letterBytes(stem, 'txt').toString('utf8');
const forms = expectedLetters.flatMap((expected) =>
  expected.formats.map((form) => [expected.file, form, expected] as const),
);
const district = 'huyen-lai-chau-2025-ocop';

it.each(forms)('%s as %s is read as its expected file says', async (stem, form, expected) => {
  const read = await readDocument(letterBytes(stem, form));
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.scanned).toBe(form === 'scan.pdf');
  expect(shapeOfRead(readLetter(read.value.text))).toEqual(shapeOfExpected(expected));
});

it.each(expectedLetters.map((one) => [one.file, one] as const))(
  '%s: each citation names its place in the text',
  (stem, expected) => {
    const read = readLetter(textOf(stem)).citedInstruments.map(({ span }) => span);
    expect(read).toEqual(expected.citedInstruments.map(({ span }) => span));
  },
);

it.each(expectedLetters.map((one) => one.file))(
  '%s says the same with marks apart from their letters, with CRLF and with page breaks',
  (stem) => {
    const text = textOf(stem);
    const plain = shapeOfRead(readLetter(text));
    const composed = (letter: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(letter).normalize('NFC'));
    expect(composed(shapeOfRead(readLetter(text.normalize('NFD'))))).toEqual(plain);
    expect(shapeOfRead(readLetter(text.replaceAll('\n', '\r\n')))).toEqual(plain);
  },
);

it.each(expectedLetters.map((one) => one.file))('%s: every value stands on words of the text', (stem) => {
  const text = textOf(stem);
  const collapsed = (part: string): string => part.replace(/\s+/gu, ' ').trim();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) look(one);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return;
    const { span } = part as { span?: { start: number; end: number; text: string } };
    if (span !== undefined) {
      expect(collapsed(text.slice(span.start, span.end))).toBe(span.text);
      expect(span.text).not.toBe('');
    }
    for (const one of Object.values(part)) look(one);
  };
  look(readLetter(text));
});

it('the head of the district’s letter is absent, its kind is concluded and marked so', () => {
  const letter = readLetter(textOf(district));
  const { issuer, number, symbol, fullNumber, date, place, subject, docType } = letter;
  expect([issuer, number, symbol, fullNumber, date, place, subject]).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(docType).toMatchObject({ value: 'Công văn', confidence: 'unsure' });
  expect(letter.tasks.map((task) => task.ordinal)).toEqual(['1', '2', '3', '4', '5']);
  expect(letter.closing?.responsible).toEqual([
    'Thủ trưởng các cơ quan, ban, ngành huyện',
    'Chủ tịch Ủy ban nhân dân các xã, thị trấn',
  ]);
});

it('nothing that a machine read from a picture is sure', async () => {
  const read = await readDocument(letterBytes('mau-cong-van-ubnd-tinh-2025', 'scan.pdf'));
  if (!read.ok) throw new Error(read.problem.code);
  expect(JSON.stringify(asScanned(readLetter(read.value.text)))).not.toContain('"sure"');
});

it('of two letters in one file the first is read, and the second is named', () => {
  const text = `${textOf('mau-cong-van-ubnd-tinh-2025')}\n${textOf('mau-cong-van-bo-nnptnt-2024')}`;
  const letter = readLetter(text);
  expect(letter.fullNumber?.value).toBe('9132/UBND-KTN');
  expect(letter.tasks).toHaveLength(8);
  expect(letter.remarks.map((one) => one.code)).toEqual(['second-letter']);
});

it('a day that no calendar has, and a deadline before the letter, are said and not believed', () => {
  const text = textOf('mau-cong-van-ubnd-tinh-2025');
  const wrong = readLetter(text.replace('trước ngày 15/02/2025', 'trước ngày 31/4/2025'));
  expect(wrong.tasks[0]).toMatchObject({ deadline: null, deadlineDoubt: 'trước ngày 31/4/2025', confidence: 'unsure' });
  const early = readLetter(text.replace('trước ngày 15/02/2025', 'trước ngày 15/02/2024'));
  expect(early.tasks[0]).toMatchObject({ deadline: '2024-02-15', deadlineDoubt: '2024-02-15', confidence: 'unsure' });
});

it('a text that is no letter gives nothing, and no fault', () => {
  for (const text of ['', ' \n ', 'Xin chào', '1.', 'Nơi nhận:', 'Kính gửi:', '\f\f', 'TM.', '- - -'.repeat(100)]) {
    const letter = readLetter(text);
    expect([letter.fullNumber, letter.citedInstruments]).toEqual([null, []]);
  }
});

it('a letter of ten pages is read in less than 200 ms of processor time', () => {
  const [point = ''] = /^2\. [\s\S]*?(?=^3\. )/m.exec(textOf('mau-cong-van-ubnd-tinh-2025')) ?? [];
  const many = Array.from({ length: 90 }, (_, i) => point.replace(/^2\. /, `${i + 2}. `)).join('');
  const text = textOf('mau-cong-van-ubnd-tinh-2025').replace(point, many);
  expect(text.length).toBeGreaterThan(22_000);
  readLetter(text);
  const before = process.cpuUsage();
  const { tasks } = readLetter(text);
  const { user, system } = process.cpuUsage(before);
  expect(tasks.length).toBeGreaterThan(95);
  expect((user + system) / 1_000).toBeLessThan(200);
});
