// Dossiers: every act done once by the producer or its commune.

import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { makeCooperative, makeTea } from '../../dossiers/filing.ts';
import { binhLu } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveDossiers(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Sổ Hồ Sơ', { registrationNumber: '6200007701' });
  const productCode = await makeTea(ports, producerCode, 'Chè của sổ hồ sơ');
  const kinds = ['dossier', 'dossier-part'];
  const { dossierId } = await proving.act(openDossier, { productCode }, binhLu, kinds, (done) => [done.dossierId]);
  const part = { dossierId, part: 'plan', version: 1, plan: 'Trồng thêm.' };
  await proving.act(savePart, part, binhLu, ['dossier-part']);
  await proving.act(dropDossier, { dossierId, version: 1 }, binhLu, ['dossier'], () => [dossierId]);
}
