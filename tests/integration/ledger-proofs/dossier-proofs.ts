// Dossiers: every act done once by the producer or its commune, then those of the province.

import type { Actor } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { giveConsent, recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { completeProducer, fillParts } from '../../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../../dossiers/filing.ts';
import { binhLu, newCommand, speakerOf } from '../../producers/people.ts';
import { proveIntake } from './intake-proofs.ts';
import type { Proving } from './proving.ts';

export async function proveDossiers(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Sổ Hồ Sơ', { registrationNumber: '6200007701' });
  await completeProducer(ports, producerCode);
  const producer = await findProducerByCode(ports.database.write, producerCode);
  if (producer === null) throw new Error('the cooperative is not there');
  const speaker = speakerOf(producer.id);
  const kinds = ['dossier', 'dossier-part'];
  const openFor = async (name: string): Promise<string> => {
    const productCode = await makeTea(ports, producerCode, name);
    return (await proving.act(openDossier, { productCode }, binhLu, kinds, (done) => [done.dossierId])).dossierId;
  };
  const dropped = await openFor('Chè của sổ hồ sơ, bỏ');
  const part = { dossierId: dropped, part: 'plan', version: 1, plan: 'Trồng thêm.' };
  await proving.act(savePart, part, binhLu, ['dossier-part']);
  await proving.act(dropDossier, { dossierId: dropped, version: 1 }, binhLu, ['dossier'], () => [dropped]);

  const dossierId = await openFor('Chè của sổ hồ sơ');
  await fillParts(ports, binhLu, dossierId);
  const ids = () => [dossierId];
  const paper = { dossierId, version: 1, way: 'thumbprint', givenOn: '20/11/2026', note: 'Giám đốc; tập 12' };
  await proving.act(recordConsent, paper, binhLu, ['dossier'], ids);
  await proving.act(giveConsent, { dossierId, version: 2 }, speaker, ['dossier'], ids);
  const send = { dossierId, version: 3, declares: 'yes' };
  await proving.act(submitDossier, send, speaker, ['dossier', 'dossier-submission'], ids);
  await proving.act(takeInDossier, { dossierId, version: 4 }, binhLu, ['dossier'], ids);
  const findings = { material: 'Đúng.', labour: 'Đúng.', idea: 'Truyền thống.', identity: 'Có.' };
  await proving.act(assessDossier, { dossierId, ...findings }, binhLu, ['commune-report']);
  const lacks = { dossierId, version: 5, results: 'Thiếu số liệu.' };
  await proving.act(returnDossier, lacks, binhLu, ['dossier', 'dossier-return'], ids);
  const again = { dossierId, version: 6, declares: 'yes' };
  await proving.act(submitDossier, again, speaker, ['dossier', 'dossier-return', 'dossier-submission'], ids);
  await proving.act(takeInDossier, { dossierId, version: 7 }, binhLu, ['dossier'], ids);
  const other: Actor = { ...binhLu, accountId: newCommand() as AccountId };
  const signed = { dossierId, version: 8, reportNumber: '45/BC-UBND', reportedOn: '23/11/2026', signer: 'Chủ tịch' };
  await proving.act(forwardDossier, signed, other, ['dossier', 'commune-report'], ids);
  await proveIntake(proving);
}
