// A dossier of tea that was sent, with two papers in it, for the tests of what travels with it.

import type { Actor } from '#access/actor.ts';
import { giveConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import type { Ports } from '#runner/ports.ts';
import { completeProducer, fillParts } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { ownWord } from '../dossiers/paper-word.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { binhLu, done, speakerOf } from '../producers/people.ts';
import { enter } from '../register/making.ts';

export interface SentDossier {
  readonly dossierId: string;
  readonly producerCode: string;
  readonly speaker: Actor;
  /** The registration paper in the wallet, three pages. */
  readonly pieceId: string;
}

/** A cooperative of Bình Lư sends a dossier for one tea; the registration paper of three pages is cited. */
export async function sendTea(
  ports: Ports,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<SentDossier> {
  const producerCode = await makeCooperative(ports, `HTX Giả định ${name}`, more);
  await completeProducer(ports, producerCode, true);
  const producer = await findProducerByCode(ports.database.write, producerCode);
  if (producer === null) throw new Error('the cooperative is not there');
  const [piece] = await listEvidenceOf(ports.database.write, producer.id);
  if (piece === undefined) throw new Error('the paper is not there');
  const file = await CheckedFile.of('dang-ky.pdf', pdf({ pages: 3 }));
  if (!file.ok) throw new Error(file.problem.code);
  await enter(ports, addFile, { pieceId: piece.id, file: file.value });
  const productCode = await makeTea(ports, producerCode, name);
  const { dossierId } = await done(ports, binhLu, openDossier, { productCode });
  await fillParts(ports, binhLu, dossierId);
  const citations = { '1-1': [piece.id] };
  await done(ports, binhLu, savePart, { dossierId, part: 'proofs', version: 1, citations });
  const speaker = speakerOf(producer.id);
  await done(ports, speaker, giveConsent, await ownWord(ports, speaker, dossierId));
  await done(ports, speaker, submitDossier, { dossierId, version: 2, declares: 'yes' });
  return { dossierId, producerCode, speaker, pieceId: piece.id };
}
