// The built program draws papers: the native part and the fonts go with it, and no font of the machine is ever taken.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { squeezed, textOfPdf } from './read-paper.ts';

const checkout = resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openocop-papers-'));
  const sheet = { by: 'Thành viên 1 (giả định)', choices: { '1.1': 3, '1.5': 2 } };
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ set: '26-2026/11', asOf: '2026-06-15', sheets: [sheet] }));
  const two = { set: '26-2026/11', asOf: '2026-06-15', sheets: [sheet, { by: 'Thành viên 2', choices: {} }] };
  writeFileSync(join(folder, 'two.json'), JSON.stringify(two));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ocop(
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string }> {
  const child = spawn(process.execPath, [join(checkout, 'bin/ocop.mjs'), ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += chunk));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? -1)));
  return { code, out };
}

describe('`ocop score --pdf --docx`', () => {
  it('writes the sheet with what was ticked and its points', async () => {
    const done = await ocop(['score', 'one.json', '--pdf', 'one.pdf', '--docx', 'one.docx']);
    expect(done).toMatchObject({ code: 0 });
    const pdf = await textOfPdf(readFileSync(join(folder, 'one.pdf')));
    const parts = await partsOfDocx(readFileSync(join(folder, 'one.docx')));
    for (const text of [pdf, textOfWord(parts.get('word/document.xml') ?? '')]) {
      const words = squeezed(text);
      expect(words).toContain(squeezed('Người đánh giá: Thành viên 1 (giả định)'));
      expect(words).toContain(squeezed('Phần A: 4/40; Phần B: 0/25; Phần C: 0/35. Tổng điểm: 4/100.'));
      expect(words).toContain(squeezed('Chưa chấm, tính 0 điểm: 1.2, 1.3,'));
    }
  });

  it('writes one file for each of several sheets', async () => {
    const done = await ocop(['score', 'two.json', '--pdf', 'two.pdf']);
    expect(done).toMatchObject({ code: 0 });
    for (const i of [1, 2]) {
      expect(await textOfPdf(readFileSync(join(folder, `two-${i}.pdf`)))).toContain(`Thành viên ${i}`);
    }
  });

  it('leaves a file that exists, and says so', async () => {
    writeFileSync(join(folder, 'kept.pdf'), 'kept');
    const done = await ocop(['score', 'one.json', '--pdf', 'kept.pdf']);
    expect(done.code).toBe(1);
    expect(done.out).toContain('kept.pdf cannot be written');
    expect(readFileSync(join(folder, 'kept.pdf'), 'utf8')).toBe('kept');
  });

  it('draws with our Tinos where the machine has another font of that name', async () => {
    const home = join(folder, 'home');
    const fonts = join(home, '.fonts');
    mkdirSync(fonts, { recursive: true });
    const assets = join(checkout, 'src/platform/documents/document-assets/tinos');
    for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic']) {
      const font = readFileSync(join(assets, `Tinos-${face}.ttf`));
      // Letters twice as wide: units per em, a field of the table `head`, halved.
      for (let i = 0; i < font.readUInt16BE(4); i += 1) {
        const record = 12 + 16 * i;
        if (font.toString('latin1', record, record + 4) === 'head') {
          font.writeUInt16BE(1024, font.readUInt32BE(record + 8) + 18);
        }
      }
      writeFileSync(join(fonts, `Tinos-${face}.ttf`), font);
    }
    const usual = await ocop(['score', 'one.json', '--pdf', 'usual.pdf'], { HOME: join(folder, 'empty') });
    const shadowed = await ocop(['score', 'one.json', '--pdf', 'shadowed.pdf'], { HOME: home });
    expect([usual.code, shadowed.code]).toEqual([0, 0]);
    const [first, second] = ['usual.pdf', 'shadowed.pdf'].map((name) => readFileSync(join(folder, name)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });
});
