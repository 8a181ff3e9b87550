// A producer with a wallet for the tests of evidence, and files as people send them.

import type { ProducerId } from '#kernel/ids.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import type { EvidenceFileId, EvidencePieceId } from '#modules/evidence/index.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { binhLu, done, registered } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

/** What is said of a test report that exists nowhere. */
export const report = {
  kind: 'test-report',
  title: 'Phiếu kiểm nghiệm chè (giả định)',
  issuer: 'Phòng thử nghiệm giả định',
  number: 'KN-12/2026',
  issuedOn: '15/06/2026',
  expiresOn: '14/06/2027',
} as const;

let counter = 0;
let numbers = 0;

/** A producer in Xã Bình Lư, or where `more` says; answers its code and id. */
export async function walletOwner(house: TestHouse, more: Readonly<Record<string, unknown>> = {}) {
  counter += 1;
  const own = { name: `HTX Giả định Ví ${counter}`, registrationNumber: `62000070${String(counter).padStart(2, '0')}` };
  const { code } = await registered(house.ports, { ...own, ...more });
  const producer = await findProducerByCode(house.ports.database.write, code);
  return { code, id: producer?.id as ProducerId, name: producer?.name ?? '' };
}

/** A piece that the commune entered in the producer's place. */
export async function madePiece(house: TestHouse, producerCode: string, more: Readonly<Record<string, unknown>> = {}) {
  numbers += 1;
  // A number of its own: the same one twice is a finding.
  const number = `KN-${numbers}/2026/GĐ`;
  const made = await done(house.ports, binhLu, addPiece, { producerCode, ...report, number, ...more });
  return made.id as EvidencePieceId;
}

/** A photograph of one colour put into a piece; answers the id of the file. */
export async function madeFile(house: TestHouse, pieceId: EvidencePieceId, colour = '#7a9e7e', name = 'phiếu.jpg') {
  const checked = await CheckedFile.of(name, await picture(colour));
  if (!checked.ok) throw new Error(checked.problem.code);
  const added = await done(house.ports, binhLu, addFile, { pieceId, file: checked.value });
  return added.fileId as EvidenceFileId;
}
