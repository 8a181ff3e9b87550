import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { zipBytes } from './zip-stream.ts';

const entry = (path: string, words: string) => ({ path, open: async () => new Uint8Array(Buffer.from(words, 'utf8')) });

async function whole(...entries: readonly ReturnType<typeof entry>[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipBytes(entries, date('2026-10-05'))) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an archive that is written while it is read', () => {
  it('stores each entry with its size, its checksum and its name in UTF-8', async () => {
    const archive = await whole(entry('a/tệp.txt', 'chè Shan'));
    expect(archive.readUInt32LE(0)).toBe(0x04034b50);
    // Stored, UTF-8 name, checksum and size of the content before the content itself.
    expect([archive.readUInt16LE(6), archive.readUInt16LE(8)]).toEqual([0x0800, 0]);
    expect(archive.readUInt32LE(18)).toBe(Buffer.byteLength('chè Shan'));
    expect(archive.subarray(30, 30 + archive.readUInt16LE(26)).toString('utf8')).toBe('a/tệp.txt');
    expect(archive.includes(Buffer.from('chè Shan'))).toBe(true);
  });

  it('ends with a directory of every entry', async () => {
    const archive = await whole(entry('1', 'một'), entry('2', ''), entry('3', 'ba'));
    const end = archive.subarray(archive.length - 22);
    expect([end.readUInt32LE(0), end.readUInt16LE(10)]).toEqual([0x06054b50, 3]);
    expect(archive.readUInt32LE(end.readUInt32LE(16))).toBe(0x02014b50);
  });

  it('has the same bytes for the same entries of the same day', async () => {
    expect((await whole(entry('1', 'một'))).equals(await whole(entry('1', 'một')))).toBe(true);
  });

  it('opens an entry only when its turn comes', async () => {
    const opened: string[] = [];
    const watched = (path: string) => ({
      path,
      open: async () => {
        opened.push(path);
        return new Uint8Array([1]);
      },
    });
    const bytes = zipBytes([watched('1'), watched('2')], date('2026-10-05'));
    await bytes.next();
    expect(opened).toEqual(['1']);
    await bytes.return(undefined);
    expect(opened).toEqual(['1']);
  });
});
