// Digital signatures of papers in the wallet: told to offices with every check, to nobody else, deciding nothing.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckedFile, readWalletSignatures } from '#modules/evidence/services.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { rootsOf } from '#platform/pdf/signatures/trusted-roots.ts';
import { madePiece, walletOwner } from '../evidence/making.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { binhLu, done, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { holder } from './authorities.ts';
import { signed } from './signing.ts';

const root = holder({ name: 'Root CA Giả định', isAuthority: true });
const laboratory = holder({ name: 'Phòng thử nghiệm giả định', by: root });

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

async function added(bytes: Uint8Array) {
  const owner = await walletOwner(house);
  const pieceId = await madePiece(house, owner.code);
  const file = await CheckedFile.of('phieu.pdf', bytes);
  if (!file.ok) throw new Error(file.problem.code);
  const { fileId } = await done(house.ports, binhLu, addFile, { pieceId, file: file.value });
  return { owner, pieceId, fileId };
}

describe('a PDF in the wallet', () => {
  test('says to an office whose signature it has, and to its producer nothing of it', async () => {
    const { owner, pieceId, fileId } = await added(signed(pdf(), { by: laboratory }));
    const seen = await done(house.ports, binhLu, viewPiece, { pieceId });
    expect(seen.signatures[fileId]).toMatchObject({
      roots: null,
      signatures: [{ content: 'intact', chain: 'no-roots' }],
    });
    expect((await done(house.ports, speakerOf(owner.id), viewPiece, { pieceId })).signatures).toEqual({});
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const words = wordsOf((await tua.get(`/vi-minh-chung/giay/${pieceId}`)).text);
    expect(words).toContain('Có 1 chữ ký số');
    expect(words).toContain('Còn nguyên vẹn, chưa xác minh được người ký');
    expect(words).toContain('Người ký: Phòng thử nghiệm giả định.');
  });

  test('that was changed after signing says so, and is taken all the same', async () => {
    const bytes = signed(pdf(), { by: laboratory });
    bytes[bytes.indexOf('595 842') + 2] = 54;
    const { pieceId, fileId } = await added(bytes);
    const seen = await done(house.ports, binhLu, viewPiece, { pieceId });
    expect(seen.signatures[fileId]).toMatchObject({ signatures: [{ content: 'changed' }] });
  });

  test('without a signature says nothing', async () => {
    const { pieceId } = await added(pdf());
    expect((await done(house.ports, binhLu, viewPiece, { pieceId })).signatures).toEqual({});
  });

  test('is read anew by the nightly work once a root is trusted, and then no more', async () => {
    const { pieceId, fileId } = await added(signed(pdf({ pages: 3 }), { by: laboratory }));
    const ports = { ...house.ports, signatureRoots: rootsOf([root.certificate]) };
    expect(await readWalletSignatures(house.ports)).toBe(0);
    expect(await readWalletSignatures(ports)).toBeGreaterThan(0);
    expect(await readWalletSignatures(ports)).toBe(0);
    const seen = await done(ports, binhLu, viewPiece, { pieceId });
    expect(seen.signatures[fileId]).toMatchObject({ signatures: [{ chain: 'anchored', root: 'Root CA Giả định' }] });
  });
});
