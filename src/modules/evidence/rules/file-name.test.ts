import { expect, it } from 'vitest';
import { fileNameOf, savedNameOf } from './file-name.ts';

it('a name keeps its Vietnamese and loses folders, unseen signs and what file systems refuse', () => {
  expect(fileNameOf('C:\\giấy tờ\\phiếu  kiểm nghiệm.pdf')).toBe('phiếu kiểm nghiệm.pdf');
  expect(fileNameOf('../../etc/passwd')).toBe('passwd');
  expect(fileNameOf('anh\u202egpj.exe')).toBe('anhgpj.exe');
  expect(fileNameOf('a<b>:"c|?*.jpg')).toBe('a b c .jpg');
  expect(fileNameOf('..')).toBe('tệp');
  expect(fileNameOf('')).toBe('tệp');
});

it('a long name keeps its ending', () => {
  const name = fileNameOf(`${'a'.repeat(400)}.pdf`);
  expect([name.length, name.endsWith('aaa.pdf')]).toEqual([120, true]);
});

it('a file is saved under the ending of what it really is', () => {
  expect(savedNameOf('giấy.png', 'image/jpeg')).toBe('giấy.jpg');
  expect(savedNameOf('giấy', 'application/pdf')).toBe('giấy.pdf');
});
