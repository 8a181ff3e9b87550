// The evidence wallet: every act done once by the commune in a producer's place.

import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { addFile, removeFile } from '#modules/evidence/use-cases/files.ts';
import { recordCheck } from '#modules/evidence/use-cases/record-check.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import { binhLu } from '../../producers/people.ts';
import { picture } from '../../register/making.ts';
import type { Proving } from './proving.ts';

export async function proveEvidence(proving: Proving, producerCode: string): Promise<void> {
  const said = { kind: 'test-report', title: 'Phiếu kiểm nghiệm chè (giả định)', issuedOn: '15/06/2026' };
  const kinds = ['evidence-piece'];
  const { id } = await proving.act(addPiece, { producerCode, ...said }, binhLu, kinds, (done) => [done.id]);
  const change = { pieceId: id, version: 1, ...said, number: 'KN-12/2026', expiresOn: '14/06/2027' };
  await proving.act(changePiece, change, binhLu, kinds, () => [id]);
  const check = { pieceId: id, version: 2, way: 'phone', result: 'confirmed', checkedOn: '20/11/2026' };
  await proving.act(recordCheck, check, binhLu, ['evidence-check'], (done) => [done.checkId]);
  const file = await CheckedFile.of('phiếu.jpg', await picture('#7a9e7e'));
  if (!file.ok) throw new Error(file.problem.code);
  const added = await proving.act(addFile, { pieceId: id, file: file.value }, binhLu, kinds, () => [id]);
  await proving.act(removeFile, { pieceId: id, fileId: added.fileId }, binhLu, kinds, () => [id]);
  await proving.act(withdrawPiece, { pieceId: id, version: 4, reason: 'Gõ nhầm' }, binhLu, kinds, () => [id]);
}
