// The exchange folder: what went out can be taken in, once, by the office that it names; a broken packet is put aside with a sentence, half of one
// waits, nothing outside the folder is read.

import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/calendar.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { findLetter, listEntriesOf } from '#modules/directives/services.ts';
import { readMetadata, writeMetadata } from '#modules/drafting/exchange/metadata-xml.ts';
import { putOut, takePackets } from '#modules/drafting/services.ts';
import { takePacket } from '#modules/drafting/use-cases/take-packet.ts';
import type { Ports } from '#runner/ports.ts';
import { binhLu, done, muongThan, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { issuedLetter } from './making.ts';

let sender: TestHouse;
let receiver: TestHouse;
let root = '';
let packet = '';
let serial = 40;
beforeAll(async () => {
  sender = await freshHouse();
  receiver = await freshHouse();
  root = receiver.ports.exchangeRoot ?? '';
  await takePackets(receiver.ports);
});
afterAll(async () => {
  await sender.close();
  await receiver.close();
});

/** A packet that another installation put out, as it lies in the folder `in` of this one under a name. */
async function arrives(
  name: string,
  more: { readonly subject?: string; readonly addressees?: string } = {},
): Promise<string> {
  serial += 1;
  const { draftId } = await issuedLetter(sender.ports, province, {
    number: `${serial}/UBND-KTN`,
    more,
  });
  packet = (await putOut(sender.ports, draftId)) ?? '';
  const to = join(root, 'in', name);
  await rename(join(sender.ports.exchangeRoot ?? '', 'out', packet), to);
  return to;
}

const stateOf = async (ports: Ports, name: string) => (await takePackets(ports))?.find((one) => one.packet === name);
const later = (minutes: number) => receiver.clock.moveTo(instantOf(Date.now() + minutes * 60_000));

describe('a packet', () => {
  it('has the fields of Annex VI, UTF-8, escaped, with the hash of every file', async () => {
    const folder = await arrives('doc-metadata', { subject: 'rà soát <OCOP> & "nông sản"' });
    const said = await readFile(join(folder, 'metadata.xml'), 'utf8');
    expect(said).toContain('<Subject>rà soát &lt;OCOP&gt; &amp; &quot;nông sản&quot;</Subject>');
    const metadata = readMetadata(said);
    expect(metadata).toMatchObject({
      organ: { id: '12', name: 'Ủy ban nhân dân tỉnh Lai Châu' },
      fileCatalog: '2026',
      typeName: 'Công văn',
      codeNumber: String(serial),
      codeNotation: 'UBND-KTN',
      issuedDate: '2026-11-23',
      subject: 'rà soát <OCOP> & "nông sản"',
      language: 'vi',
      signerPosition: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
      signerName: 'Lò Thị Giả Định',
      priority: 'normal',
    });
    expect(metadata.to[0]).toEqual({ id: '12.03390', name: 'UBND xã Bình Lư' });
    expect(metadata.files.map((one) => [one.name, one.role])).toEqual([
      ['ban-ky.pdf', 'signed'],
      ['van-ban.pdf', 'document'],
      ['van-ban.docx', 'editable'],
    ]);
    expect(writeMetadata(metadata)).toBe(said);
    expect((await readdir(folder)).sort()).toEqual(['ban-ky.pdf', 'metadata.xml', 'van-ban.docx', 'van-ban.pdf']);
  });

  it('names whom it is addressed to by the code in the system, also where its book was not chosen', async () => {
    const folder = await arrives('dia-chi', { addressees: 'UBND xã Mường Than\nBộ Nông nghiệp và Môi trường' });
    const { to } = readMetadata(await readFile(join(folder, 'metadata.xml'), 'utf8'));
    expect(to.map((one) => [one.id, one.name])).toEqual([
      ['12.03390', 'UBND xã Bình Lư'],
      ['12.03618', 'UBND xã Mường Than'],
      ['', 'Bộ Nông nghiệp và Môi trường'],
    ]);
    await rm(folder, { recursive: true });
  });

  it('is taken once, waits in the book of the office that it names, and is put aside', async () => {
    await arrives('goi-mot');
    const first = await stateOf(receiver.ports, 'goi-mot');
    expect(first).toMatchObject({ state: 'taken', problem: null });
    const letterId = first?.letterIds[0] as LetterId;
    const db = receiver.ports.database.write;
    expect(await findLetter(db, letterId)).toMatchObject({
      fullNumber: `${serial}/UBND-KTN`,
      issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
      issuedOn: '2026-11-23',
      subject: 'rà soát sản phẩm OCOP hết thời hạn công nhận',
    });
    expect((await findLetter(db, letterId))?.reading?.tasks).toHaveLength(4);
    expect(await listEntriesOf(db, [letterId])).toMatchObject([
      { direction: 'incoming', communeCode: '03390', bookNumber: null },
    ]);
    expect(await readdir(join(root, 'in', 'da-nhan'))).toContain('goi-mot');
    await rename(join(root, 'in', 'da-nhan', 'goi-mot'), join(root, 'in', 'goi-mot-lai'));
    expect(await stateOf(receiver.ports, 'goi-mot-lai')).toMatchObject({ state: 'already', letterIds: [letterId] });
  });

  it('whose metadata says another number than the letter in it says so in the book, and doubles no words of the signature', async () => {
    const folder = await arrives('goi-lech');
    const path = join(folder, 'metadata.xml');
    const said = await readFile(path, 'utf8');
    await writeFile(path, said.replace(`<CodeNumber>${serial}<`, '<CodeNumber>9778<'));
    const state = await stateOf(receiver.ports, 'goi-lech');
    const letterId = state?.letterIds[0] as LetterId;
    const db = receiver.ports.database.write;
    const [entry] = await listEntriesOf(db, [letterId]);
    expect(entry?.note).toContain(`Chưa chắc: metadata ghi số 9778/UBND-KTN, văn bản ghi ${serial}/UBND-KTN.`);
    expect((await findLetter(db, letterId))?.signer).toEqual({
      prefix: 'TM. ỦY BAN NHÂN DÂN',
      title: 'CHỦ TỊCH',
      name: 'Lò Thị Giả Định',
    });
  });

  it('is taken by a person of the office that it names, and is not there for another', async () => {
    await arrives('goi-nguoi');
    expect((await refused(receiver.ports, muongThan, takePacket, { packet: 'goi-nguoi' })).code).toBe(
      'drafting/packet-for-nobody',
    );
    expect((await done(receiver.ports, binhLu, takePacket, { packet: 'goi-nguoi' })).letterIds).toHaveLength(1);
    expect(await stateOf(receiver.ports, 'goi-nguoi')).toMatchObject({ state: 'already' });
  });
});

describe('what is not taken', () => {
  it('still being written: by its name it waits, half of one waits until it is quiet, then it is broken', async () => {
    const folder = await arrives('.goi-dang-ghi');
    expect(await stateOf(receiver.ports, '.goi-dang-ghi')).toBeUndefined();
    const content = await readFile(join(folder, 'van-ban.pdf'));
    await writeFile(join(folder, 'van-ban.pdf'), content.subarray(0, 100));
    await rename(folder, join(root, 'in', 'goi-nua'));
    later(1);
    expect(await stateOf(receiver.ports, 'goi-nua')).toMatchObject({ state: 'waits' });
    later(20);
    expect(await stateOf(receiver.ports, 'goi-nua')).toMatchObject({ state: 'broken' });
    expect(await readFile(join(root, 'in', 'hong', 'goi-nua.vi-sao.txt'), 'utf8')).toContain('không khớp mã SHA-256');
    expect(await readdir(join(root, 'in', 'hong'))).toContain('goi-nua');
  });

  it('links, names that lead out, document types, files that nobody named, offices that nobody is', async () => {
    const outside = join(await mkdtemp(join(tmpdir(), 'ngoai-')), 'mat.pdf');
    await writeFile(outside, 'bí mật');
    const change = async (name: string, work: (folder: string, metadata: string) => Promise<string | undefined>) => {
      const folder = await arrives(name);
      const path = join(folder, 'metadata.xml');
      const changed = await work(folder, await readFile(path, 'utf8'));
      if (changed !== undefined) await writeFile(path, changed);
    };
    const hash = /name="van-ban\.pdf"/;
    await change('lien-ket', async (folder) => {
      await rename(join(folder, 'van-ban.pdf'), join(folder, '..', 'da-nhan', 'x.pdf'));
      await symlink(outside, join(folder, 'van-ban.pdf'));
      return undefined;
    });
    await change('ra-ngoai', async (_folder, said) => said.replace(hash, 'name="../../mat.pdf"'));
    await change('thuc-the', async (_folder, said) =>
      said.replace(
        '<Document version="1">',
        '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><Document version="1">',
      ),
    );
    await change('tep-la', async (folder) => {
      await writeFile(join(folder, 'la.exe'), 'MZ');
      return undefined;
    });
    await change('khong-ai', async (_folder, said) =>
      said.replaceAll('12.03390', '99.99999').replaceAll('UBND xã Bình Lư', 'Công ty Giả định'),
    );
    await mkdir(join(root, 'in', 'khong-metadata'));
    await writeFile(join(root, 'in', 'roi.pdf'), 'một tệp rời');
    await symlink(tmpdir(), join(root, 'in', 'thu-muc-lien-ket'));
    later(60);
    const states = new Map((await takePackets(receiver.ports))?.map((one) => [one.packet, one.problem?.code]));
    expect(Object.fromEntries(states)).toEqual({
      'lien-ket': 'drafting/packet-link',
      'ra-ngoai': 'drafting/packet-file-unnamed',
      'thuc-the': 'drafting/packet-unsafe-xml',
      'tep-la': 'drafting/packet-file-unnamed',
      'khong-ai': 'drafting/packet-for-nobody',
      'khong-metadata': 'drafting/packet-without-metadata',
    });
    expect((await readdir(join(root, 'in'))).filter((name) => !name.startsWith('doc-'))).toEqual(
      expect.arrayContaining(['roi.pdf', 'thu-muc-lien-ket']),
    );
    for (const name of states.keys())
      expect((await readFile(join(root, 'in', 'hong', `${name}.vi-sao.txt`), 'utf8')).length).toBeGreaterThan(30);
  });

  it('anything, where no folder is set', async () => {
    const ports: Ports = { ...receiver.ports, exchangeRoot: null };
    expect(await takePackets(ports)).toBeNull();
    expect((await refused(ports, binhLu, takePacket, { packet: 'goi' })).code).toBe('drafting/no-exchange-folder');
  });
});
