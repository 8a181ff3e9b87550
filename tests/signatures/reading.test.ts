// What a digital signature on a PDF is worth: whole or changed, known signer or not, then or too late. Every certificate, signature and
// file is made here.

import { describe, expect, test } from 'vitest';
import { parseInstant } from '#kernel/calendar.ts';
import { isVerified, type SignatureStanding, standingOf } from '#kernel/digital-signature.ts';
import { readCertificate } from '#platform/pdf/signatures/certificate.ts';
import { checkSignatures, type SignatureReading } from '#platform/pdf/signatures/check-signatures.ts';
import { pagePrints } from '#platform/pdf/signatures/page-prints.ts';
import { readSignatures } from '#platform/pdf/signatures/read-signatures.ts';
import { rootsOf } from '#platform/pdf/signatures/trusted-roots.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { holder, takenBackList } from './authorities.ts';
import { type SigningShape, signatureOf, signed, updated, wordsOfObject } from './signing.ts';

const root = holder({ name: 'Root CA Giả định', isAuthority: true });
const middle = holder({ name: 'CA con Giả định', by: root, isAuthority: true, pathLength: 0 });
const htx = holder({ name: 'Người Ký Giả Định', organisation: 'HTX Giả định', uid: 'MST:6200000001', by: middle });
const stranger = holder({ name: 'Root CA Lạ', isAuthority: true });
const unknown = holder({ name: 'Người Lạ', by: stranger });
const clock = holder({ name: 'TSA Giả định', by: root, purposes: ['1.3.6.1.5.5.7.3.8'] });
const roots = rootsOf([root.certificate]);
const paper = pdf({ pages: 2 });
const well: SigningShape = { by: htx, chain: [middle] };

const seenAt = parseInstant('2026-11-23T03:00:00.000Z') ?? ('' as never);
/** Of the processor, whatever else the machine does. */
const MOST_MICROSECONDS = 2_000_000;

async function read(bytes: Uint8Array, by = roots): Promise<SignatureReading> {
  const began = process.cpuUsage();
  const certificates = by.certificates.map(({ der }) => readCertificate(Buffer.from(der, 'base64')));
  const signatures = readSignatures(bytes, certificates, seenAt);
  expect(process.cpuUsage(began).user).toBeLessThan(MOST_MICROSECONDS);
  return { state: signatures === null ? 'too-many' : 'read', signatures: signatures ?? [], pages: null };
}
const standings = async (bytes: Uint8Array, by = roots): Promise<readonly SignatureStanding[]> =>
  (await read(bytes, by)).signatures.map(standingOf);
const replaced = (bytes: Buffer, from: string, to: string): Buffer => {
  const at = bytes.indexOf(from);
  expect(at, from).toBeGreaterThan(-1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to, 'latin1'), bytes.subarray(at + from.length)]);
};

describe('a signature', () => {
  test('of a known signer over the whole file is verified, and says whose it is', async () => {
    const { signatures } = await read(signed(paper, well));
    expect(isVerified(signatures)).toBe(true);
    expect(signatures[0]).toMatchObject({
      kind: 'adbe.pkcs7.detached',
      cover: 'whole',
      content: 'intact',
      algorithm: 'SHA-256, RSA 2048',
      claimedAt: '2026-11-20T02:00:00.000Z',
      chain: 'anchored',
      root: 'Root CA Giả định',
      takenBack: 'not-checked',
      signer: {
        commonName: 'Người Ký Giả Định',
        organisation: 'HTX Giả định',
        taxCode: 'MST:6200000001',
        issuer: 'CA con Giả định',
      },
    });
  });

  test('keeps the number of a natural person by its last digits, that of an enterprise whole', async () => {
    const codes = async (uid: string) => {
      const by = holder({ name: 'Người Có Số', uid, by: middle });
      return (await read(signed(paper, { by, chain: [middle] }))).signatures[0]?.signer?.taxCode;
    };
    expect(await codes('CCCD:012345678901')).toBe('CCCD:…901');
    expect(await codes('CMND:123456789')).toBe('CMND:…789');
    expect(await codes('MST:6200000001-001')).toBe('MST:6200000001-001');
  });

  test.each([
    ['ETSI.CAdES.detached', { ...well, kind: 'ETSI.CAdES.detached' }],
    ['RSA-PSS', { ...well, isPss: true }],
    ['a curve', { by: holder({ name: 'Người Ký EC', by: middle, kind: 'ec' }), chain: [middle] }],
    ['no attributes', { ...well, withoutAttributes: true }],
  ] as const)('made with %s is verified too', async (_name, shape) => {
    expect(await standings(signed(paper, shape))).toEqual(['verified']);
  });

  test('is broken by one byte that changed', async () => {
    const bytes = replaced(signed(paper, well), '/MediaBox [0 0 595 842]', '/MediaBox [0 0 595 843]');
    expect(await standings(bytes)).toEqual(['broken']);
    expect(isVerified((await read(bytes)).signatures)).toBe(false);
  });

  test('does not cover what was appended to the file', async () => {
    const whole = signed(paper, well);
    const page = wordsOfObject(whole, 1_000).replace('595 842', '300 300');
    for (const bytes of [updated(whole, { 1000: page }), Buffer.concat([whole, Buffer.from('\n')])]) {
      expect(await standings(bytes)).toEqual(['changed-after']);
      expect(isVerified((await read(bytes)).signatures)).toBe(false);
    }
  });

  test('under another one is no fault: the last covers the file', async () => {
    const second = { by: holder({ name: 'Người Ký Thứ Hai', by: middle }), chain: [middle] };
    const both = await read(signed(signed(paper, well), second));
    expect(both.signatures.map(standingOf)).toEqual(['changed-after', 'verified']);
    expect(isVerified(both.signatures)).toBe(true);
  });

  test('under another one spoils the file when it is broken itself', async () => {
    const first = signed(paper, { ...well, instead: Buffer.from('a page that was never shown') });
    const both = await read(signed(first, well));
    expect(both.signatures.map(standingOf)).toEqual(['broken', 'verified']);
    expect(isVerified(both.signatures)).toBe(false);
  });

  test('made with a key that is not of its certificate is broken', async () => {
    expect(await standings(signed(paper, { ...well, keyOf: unknown }))).toEqual(['broken']);
    const borrowed = holder({ name: 'Người Mạo Danh', by: middle, keysOf: htx });
    expect(await standings(signed(paper, { by: borrowed, keyOf: htx, chain: [middle], names: htx }))).toEqual([
      'broken',
    ]);
  });

  test('of the kind that must name its certificate is broken when it names none', async () => {
    const shape = { ...well, kind: 'ETSI.CAdES.detached', names: null };
    expect(await standings(signed(paper, shape))).toEqual(['broken']);
    expect(await standings(signed(paper, { ...well, names: null }))).toEqual(['verified']);
  });

  test.each(['sha1', 'md5'] as const)('by %s can be forged: it is weak, never verified', async (hash) => {
    expect(await standings(signed(paper, { ...well, hash }))).toEqual(['weak']);
  });

  test('with a key of 1024 bits is weak', async () => {
    const short = holder({ name: 'Khóa Ngắn', by: middle, kind: 'short' });
    expect(await standings(signed(paper, { by: short, chain: [middle] }))).toEqual(['weak']);
  });

  test.each(['adbe.x509.rsa_sha1', 'adbe.pkcs7.sha1', 'ETSI.RFC3161', 'x'])(
    'of the kind %s is not read',
    async (kind) => {
      const { signatures } = await read(signed(paper, { ...well, kind }));
      expect(signatures).toMatchObject([{ kind, isReadable: false, signer: null }]);
      expect(signatures.map(standingOf)).toEqual(['unread']);
    },
  );

  test('is looked for in vain in a file that has none', async () => {
    expect(await read(paper)).toMatchObject({ state: 'read', signatures: [] });
    expect(isVerified([])).toBe(false);
  });
});

describe('the signer', () => {
  test('is not known where no root is named, though the file is whole', async () => {
    const { signatures } = await read(signed(paper, well), rootsOf([]));
    expect(signatures).toMatchObject([{ content: 'intact', chain: 'no-roots', root: null }]);
    expect(signatures.map(standingOf)).toEqual(['signer-unknown']);
  });

  test('is not known by a root that only came with the file', async () => {
    expect(await standings(signed(paper, { by: unknown, chain: [stranger] }))).toEqual(['signer-unknown']);
    const self = holder({ name: 'Tự Ký' });
    expect(await standings(signed(paper, { by: self }))).toEqual(['signer-unknown']);
  });

  test('is not known by an authority of the same name with another key', async () => {
    const double = holder({ name: 'Root CA Giả định', isAuthority: true, kind: 'ec' });
    const forged = holder({ name: 'Người Giả', by: double });
    expect(await standings(signed(paper, { by: forged, chain: [double] }))).toEqual(['signer-unknown']);
  });

  test('is not known where the way leads over somebody who may not issue', async () => {
    const below = holder({ name: 'Do Người Ký Cấp', by: htx });
    expect(await standings(signed(paper, { by: below, chain: [htx, middle] }))).toEqual(['signer-unknown']);
    const tooDeep = holder({ name: 'CA quá sâu', by: middle, isAuthority: true });
    const deep = holder({ name: 'Dưới CA quá sâu', by: tooDeep });
    expect(await standings(signed(paper, { by: deep, chain: [tooDeep, middle] }))).toEqual(['signer-unknown']);
    const strange = holder({ name: 'CA lạ phần mở rộng', by: root, isAuthority: true, strange: true });
    const odd = holder({ name: 'Dưới CA lạ', by: strange });
    expect(await standings(signed(paper, { by: odd, chain: [strange] }))).toEqual(['signer-unknown']);
    const old = holder({ name: 'CA hết hạn', by: root, isAuthority: true, to: '2025-01-01T00:00:00Z' });
    const late = holder({ name: 'Dưới CA hết hạn', by: old });
    expect(await standings(signed(paper, { by: late, chain: [old] }))).toEqual(['signer-unknown']);
  });

  test('is not known by a certificate that was signed with SHA-1', async () => {
    const weak = holder({ name: 'Chứng thư SHA-1', by: middle, hash: 'sha1' });
    expect(await standings(signed(paper, { by: weak, chain: [middle] }))).toEqual(['signer-unknown']);
  });

  test('holds a certificate that was issued for signing', async () => {
    const server = holder({ name: 'Máy chủ', by: middle, purposes: ['1.3.6.1.5.5.7.3.1'] });
    expect(await standings(signed(paper, { by: server, chain: [middle] }))).toEqual(['certificate-not-valid']);
    const person = holder({ name: 'Cá nhân', by: middle, purposes: ['1.3.6.1.5.5.7.3.4'] });
    expect(await standings(signed(paper, { by: person, chain: [middle] }))).toEqual(['verified']);
    const encrypts = holder({ name: 'Chỉ mã hóa', by: middle, usage: 0x20 });
    expect(await standings(signed(paper, { by: encrypts, chain: [middle] }))).toEqual(['certificate-not-valid']);
  });

  test('is named by a list in the file that took the certificate back', async () => {
    const list = takenBackList(middle, [htx]);
    expect(await standings(signed(paper, { ...well, lists: [list] }))).toEqual(['revoked']);
    const clean = await read(signed(paper, { ...well, lists: [takenBackList(middle, [unknown])] }));
    expect(clean.signatures).toMatchObject([{ takenBack: 'not-on-list' }]);
    const foreign = takenBackList(stranger, [htx]);
    expect((await read(signed(paper, { ...well, lists: [foreign] }))).signatures).toMatchObject([
      { takenBack: 'not-checked' },
    ]);
  });
});

describe('the time of signing', () => {
  const short = { from: '2026-01-01T00:00:00Z', to: '2026-11-10T00:00:00Z' };
  const ended = holder({ name: 'Chứng thư đã hết hạn', by: middle, ...short });
  const late: SigningShape = { by: ended, chain: [middle] };

  test('after the certificate ended is refused', async () => {
    expect(await standings(signed(paper, { ...late, at: '2026-11-20T02:00:00Z' }))).toEqual(['certificate-not-valid']);
  });

  test('before it ended is believed by a time stamp, not by the signer’s own clock', async () => {
    const at = '2026-11-05T02:00:00Z';
    expect(await standings(signed(paper, { ...late, at }))).toEqual(['certificate-not-valid']);
    const stamped = signed(paper, { ...late, at, stamp: { by: clock, at } });
    expect((await read(stamped)).signatures).toMatchObject([
      { timeStamp: { state: 'proven', at: '2026-11-05T02:00:00.000Z', authority: 'TSA Giả định' } },
    ]);
    expect(await standings(stamped)).toEqual(['verified']);
  });

  test('is not proven by a stamp of somebody unknown, or of somebody who may not stamp', async () => {
    const at = '2026-11-05T02:00:00Z';
    const strange = holder({ name: 'TSA Lạ', by: stranger, purposes: ['1.3.6.1.5.5.7.3.8'] });
    for (const by of [strange, htx]) {
      const { signatures } = await read(signed(paper, { ...late, at, stamp: { by, at } }));
      expect(signatures).toMatchObject([{ timeStamp: { state: 'unknown-authority' } }]);
      expect(signatures.map(standingOf)).toEqual(['certificate-not-valid']);
    }
  });

  test('stamped on another signature breaks this one', async () => {
    const stamp = { by: clock, at: '2026-11-20T02:00:00Z', of: Buffer.from('another signature') };
    expect(await standings(signed(paper, { ...well, stamp }))).toEqual(['broken']);
  });

  test('that has not come yet is not believed', async () => {
    expect(await standings(signed(paper, { ...well, at: '2027-03-01T00:00:00Z' }))).toEqual(['certificate-not-valid']);
    expect((await read(signed(paper, { ...well, at: null }))).signatures).toMatchObject([{ claimedAt: null }]);
  });
});

describe('a trick with the ranges', () => {
  const whole = signed(paper, well);
  const words = /\/ByteRange \[0 (\d+) +(\d+) +(\d+) +\]/.exec(whole.toString('latin1'));
  const [found = '', from = '', again = '', more = ''] = words ?? [];
  const withRange = (range: string): Buffer => replaced(whole, found, `/ByteRange [${range}]`.padEnd(found.length));

  test.each([
    ['leaves out the head', `100 ${Number(from) - 100} ${again} ${more}`],
    ['leaves out the tail', `0 ${from} ${again} ${Number(more) - 100}`],
    ['opens the gap wider', `0 ${Number(from) - 20} ${again} ${more}`],
    ['ends behind the file', `0 ${from} ${again} ${Number(more) + 9}`],
    ['overlaps', `0 ${from} ${Number(from) - 1} ${more}`],
    ['has three stretches', `0 ${from} ${again} 10 ${again} ${more}`],
  ])('that %s is broken', async (_name, range) => {
    expect(await standings(withRange(range))).toEqual(['broken']);
  });

  test('that wraps a signed file in another is broken', async () => {
    // The old signature with its ranges, moved behind other pages: they no longer begin with the file they covered.
    const other = pdf({ pages: 1, trailer: '% other pages' });
    const moved = updated(other, { 60: wordsOfObject(whole, 1_002) });
    expect(await standings(moved)).toEqual(['broken']);
  });

  test('that hides a page in the gap is broken', async () => {
    const gap = whole.indexOf('<', Number(from));
    const hidden = Buffer.from(whole);
    hidden.write('> /Evil (1000 0 obj << /Type /Page >> endobj) /X <', gap + 9_000, 'latin1');
    expect(await standings(hidden)).toEqual(['broken']);
  });

  test('that names the signature twice is broken', async () => {
    const twice = replaced(whole, '/Filter /Adobe.PPKLite', '/ByteRange [0 1 2 3]  ');
    expect(await standings(twice)).toEqual(['broken']);
  });
});

describe('a signature that is none', () => {
  const place = /\/Contents <(0|[0-9a-f])+>/;
  const withValue = (value: Uint8Array): Buffer => {
    const text = signed(paper, well).toString('latin1');
    const [old = ''] = place.exec(text) ?? [];
    const hex = Buffer.from(value).toString('hex');
    return Buffer.from(text.replace(old, `/Contents <${hex.padEnd(old.length - 12, '0')}>`), 'latin1');
  };
  const garbled: readonly (readonly [string, Buffer])[] = [
    ['is empty', Buffer.alloc(0)],
    ['is noise', Buffer.from(Array.from({ length: 8_000 }, (_, i) => (i * 7_919 + 13) % 251))],
    ['is cut off', signatureOf(paper, well).subarray(0, 900)],
    ['is nested without end', Buffer.alloc(8_000, Buffer.from([0x30, 0x80]))],
    [
      'is a sequence of nothings',
      Buffer.concat([Buffer.from([0x30, 0x82, 0x1f, 0x00]), Buffer.alloc(0x1f00, Buffer.from([5, 0]))]),
    ],
    ['has something behind it', Buffer.concat([signatureOf(paper, well), Buffer.from('x')])],
  ];
  test.each(garbled)('because it %s is not read', async (_name, value) => {
    expect(await standings(withValue(value))).toEqual(['unread']);
  });

  test.each([
    ['nested', Buffer.alloc(400_000, Buffer.from([0x30, 0x80]))],
    [
      'many small values',
      Buffer.concat([Buffer.from([0x30, 0x83, 0x06, 0x00, 0x00]), Buffer.alloc(0x60000, Buffer.from([5, 0]))]),
    ],
    ['larger than any', Buffer.alloc(3_000_000, 0x30)],
  ])('of huge size (%s) ends quickly', async (_name, value) => {
    const hex = `<${value.toString('hex')}>`;
    const text = signed(paper, well).toString('latin1');
    const [old = '', ...rest] = text.split(place);
    const bytes = Buffer.from(`${old}/Contents ${hex}${rest.at(-1)}`, 'latin1');
    const [, from = '', again = ''] = /ByteRange \[0 (\d+) +(\d+) /.exec(old) ?? [];
    const second = Number(from) + hex.length;
    const right = Buffer.from(bytes.toString('latin1').replace(again, String(second)), 'latin1');
    expect((await standings(right)).every((one) => one === 'unread' || one === 'broken')).toBe(true);
  });

  test('one of hundreds is too many', async () => {
    const objects: Record<number, string> = {};
    for (let i = 0; i < 300; i += 1)
      objects[2_000 + i] = `<< /SubFilter /adbe.pkcs7.detached /ByteRange [0 1 2 3] /Contents <00> >>`;
    expect(await read(updated(paper, objects))).toMatchObject({ state: 'too-many', signatures: [] });
  });
});

describe('the process of its own', () => {
  test('says the same, and tells what each page shows', async () => {
    const bytes = signed(paper, well);
    const there = await checkSignatures(bytes, { roots, seenAt, wantsPages: true });
    expect(there.signatures).toEqual((await read(bytes)).signatures);
    expect(there.pages).toEqual(await pagePrints(paper));
    expect(
      (await checkSignatures(updated(bytes, { 1000: '<< >>' }), { roots, seenAt })).signatures.map(standingOf),
    ).toEqual(['changed-after']);
  });
});

describe('what pages show', () => {
  const content = (words: string) =>
    pdf({
      objects: { 1000: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 50 0 R >>' },
      streams: { 50: ['', Buffer.from(words)] },
    });

  test('is the same under a signature, and another where one word is', async () => {
    const one = content('BT (Mau so 01) Tj ET');
    expect(await pagePrints(signed(one, well))).toEqual(await pagePrints(one));
    expect(await pagePrints(content('BT (Mau so 02) Tj ET'))).not.toEqual(await pagePrints(one));
  });

  test('is another where something lies over the page', async () => {
    const one = content('BT (Mau so 01) Tj ET');
    const page = wordsOfObject(one, 1_000).replace('>>', '/Annots [70 0 R] >>');
    const note = (words: string) => updated(one, { 70: `<< /Type /Annot ${words} >>`, 1000: page });
    expect(await pagePrints(note('/Subtype /Stamp /Rect [0 0 99 99]'))).not.toEqual(await pagePrints(one));
    expect(await pagePrints(note('/Subtype /Widget /FT /Sig /Rect [0 0 500 800]'))).not.toEqual(await pagePrints(one));
    expect(await pagePrints(note('/Subtype /Widget /FT /Sig /Rect [0 0 99 99]'))).toEqual(await pagePrints(one));
  });
});
