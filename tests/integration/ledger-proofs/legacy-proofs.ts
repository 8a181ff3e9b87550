// The paper dossier of a recognised product: every act done once by the commune.

import { systemActor } from '#access/actor.ts';
import { cutPiece } from '#modules/evidence/use-cases/cut-waiting-pages.ts';
import { dropLegacyFile, reopenLegacyFile, settleLegacyFile } from '#modules/legacy-files/use-cases/close-file.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { addScan, removeScan } from '#modules/legacy-files/use-cases/scans.ts';
import { takeRangeOff } from '#modules/legacy-files/use-cases/take-range-off.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import { query } from '#platform/database/db.ts';
import { makeTea } from '../../dossiers/filing.ts';
import { row, scanOf } from '../../legacy-files/making.ts';
import { binhLu, done } from '../../producers/people.ts';
import { makeRecognition } from '../../register/making.ts';
import type { Proving } from './proving.ts';

export async function proveLegacyFiles(proving: Proving, producerCode: string): Promise<void> {
  const { ports } = proving.house;
  const productCode = await makeTea(ports, producerCode, 'Chè có hồ sơ giấy');
  await makeRecognition(ports, productCode, { decisionNumber: '977/QĐ-UBND' });
  const kinds = ['legacy-file'];
  const { fileId } = await proving.act(openLegacyFile, { productCode }, binhLu, kinds, (made) => [made.fileId]);
  const scan = await scanOf(6);
  const { scanId } = await proving.act(addScan, { fileId, scan }, binhLu, kinds, () => [fileId]);
  const ranges = [row(1, 2, 'awards')];
  const both = [...kinds, 'evidence-piece'];
  await proving.act(placeRanges, { fileId, ranges }, binhLu, both, (made) => [fileId, ...made.pieceIds]);
  const { ranges: placed } = await done(ports, binhLu, viewLegacyFile, { fileId });
  // As it stood before pages were cut.
  const pieceId = placed[0]?.pieceId ?? '';
  await query(ports.database.write, "update evidence_file set sha256 = 'uncut' where piece_id = $1", [pieceId]);
  await proving.act(cutPiece, { pieceId }, systemActor, ['evidence-piece'], () => [pieceId]);
  const promised = [...kinds, 'legacy-commitments'];
  await proving.act(saveCommitments, { fileId, seen: '0', volume: '1 tấn' }, binhLu, promised, () => [fileId]);
  await proving.act(settleLegacyFile, { fileId, version: 4 }, binhLu, kinds, () => [fileId]);
  await proving.act(reopenLegacyFile, { fileId, version: 5 }, binhLu, kinds, () => [fileId]);
  const off = { fileId, version: 6, rangeId: placed[0]?.id, reason: 'Gõ nhầm' };
  await proving.act(takeRangeOff, off, binhLu, both, () => [fileId]);
  await proving.act(removeScan, { fileId, version: 7, scanId }, binhLu, kinds, () => [fileId]);
  await proving.act(dropLegacyFile, { fileId, version: 8, reason: 'Gõ nhầm' }, binhLu, kinds, () => [fileId]);
}
