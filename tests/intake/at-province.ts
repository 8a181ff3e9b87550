// Dossiers that a commune sent on, for the tests of the province: typed and sent without any page.

import type { Actor } from '#access/actor.ts';
import { localOperator } from '#access/actor.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import type { Ports } from '#runner/ports.ts';
import { everyFirstOption, fillParts } from '../dossiers/complete-dossier.ts';
import { makeTea } from '../dossiers/filing.ts';
import { signedPaper } from '../dossiers/paper-word.ts';
import { done } from '../producers/people.ts';

/** The next number in the row of the communes' reports: each is given once. */
let reports = 301;

/** The tea of a producer whose facts are complete, on its way from the first word to the province; answers its dossier. */
export async function sentOn(
  ports: Ports,
  producerCode: string,
  name: string,
  more: {
    readonly reportedOn?: string;
    readonly kind?: string;
    readonly productCode?: string;
    readonly by?: Actor;
    /** Conditions that the producer answers: `{ C1: 'co' }`. */
    readonly conditions?: Readonly<Record<string, string>>;
  } = {},
): Promise<string> {
  const by = more.by ?? localOperator;
  const productCode = more.productCode ?? (await makeTea(ports, producerCode, name));
  const { dossierId } = await done(ports, by, openDossier, { productCode, kind: more.kind });
  await fillParts(ports, by, dossierId);
  if (more.conditions !== undefined) {
    const sheet = { ...(await everyFirstOption('26-2026/11')), ...more.conditions };
    const answers = new URLSearchParams(sheet).toString();
    await done(ports, by, savePart, { dossierId, part: 'sheet', version: 2, answers });
  }
  if (more.kind === 're-evaluation' || more.kind === 'upgrade') {
    const results = {
      materialAndTechnology: 'Hai mươi héc-ta chè Shan trong bản.',
      qualityChanges: 'Hộp giấy mới.',
      markets: 'Chợ phiên, hai siêu thị ở tỉnh.',
      businessResults: 'Doanh thu 1,2 tỷ đồng.',
      changes: 'Thêm lò sao, nhãn mới.',
    };
    await done(ports, by, savePart, { dossierId, part: 'results', version: 2, ...results });
  }
  await done(ports, by, recordConsent, { dossierId, version: 1, ...(await signedPaper(ports)) });
  await done(ports, by, submitDossier, { dossierId, version: 2, declares: 'yes' });
  await done(ports, by, takeInDossier, { dossierId, version: 3 });
  const findings = { material: 'Đúng.', labour: 'Đúng.', idea: 'Truyền thống.', identity: 'Có.' };
  await done(ports, localOperator, assessDossier, { dossierId, ...findings });
  const reportedOn = more.reportedOn ?? '23/11/2026';
  const signed = {
    reportNumber: `${reports++}/BC-UBND`,
    reportedOn,
    signer: 'Người Ký Giả Định',
    signerOffice: 'Chủ tịch',
  };
  await done(ports, localOperator, forwardDossier, { dossierId, version: 4, ...signed });
  return dossierId;
}
