// Letters that an office drafts: every act done once, from the signer to a packet of the exchange folder.

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { putOut, takePackets } from '#modules/drafting/services.ts';
import { checkDraft, dropDraft, returnDraft } from '#modules/drafting/use-cases/check-draft.ts';
import { attachSigned, issueLetter, numberLetter } from '#modules/drafting/use-cases/number-letter.ts';
import { endSigner, enterSigner } from '#modules/drafting/use-cases/signers.ts';
import { takePacket } from '#modules/drafting/use-cases/take-packet.ts';
import { saveDraft, startDraft } from '#modules/drafting/use-cases/write-draft.ts';
import {
  COMMUNE_OFFICE,
  chair,
  issuedLetter,
  letterWords,
  PROVINCE_OFFICE,
  signedCopy,
} from '../../drafting/making.ts';
import { binhLu, province } from '../../producers/people.ts';
import { another } from '../../reporting/letters.ts';
import { freshHouse } from '../../support/database.ts';
import type { Proving } from './proving.ts';

/** Numbers are given by the clerk of an office that has one. */
const clerk = { ...province, grants: [{ role: 'clerk', provinceCode: '12', communeCodes: [] }] } as const;

export async function proveDrafting(proving: Proving): Promise<void> {
  const kinds = ['outgoing-draft'];
  const signer = await proving.act(
    enterSigner,
    { office: PROVINCE_OFFICE, ...chair },
    province,
    ['letter-signer'],
    (done) => [done.signerId],
  );
  const start = { office: PROVINCE_OFFICE, kind: 'cong-van' };
  const { draftId } = await proving.act(startDraft, start, province, kinds, (done) => [done.draftId]);
  const ids = () => [draftId];
  const saved = { draftId, version: 1, ...letterWords, signerId: signer.signerId };
  await proving.act(saveDraft, saved, province, kinds, ids);
  await proving.act(checkDraft, { draftId, version: 2 }, another(province), kinds, ids);
  await proving.act(returnDraft, { draftId, version: 3, reason: 'Xem lại hạn' }, province, kinds, ids);
  await proving.act(checkDraft, { draftId, version: 4 }, another(province), kinds, ids);
  const number = { draftId, version: 5, number: '601/UBND-KTN', issuedOn: '23/11/2026' };
  await proving.act(numberLetter, number, clerk, kinds, ids);
  await proving.act(attachSigned, { draftId, version: 6, file: await signedCopy() }, province, kinds, ids);
  const out = ['outgoing-draft', 'letter', 'letter-entry', 'letter-link'];
  await proving.act(issueLetter, { draftId, version: 7 }, province, out, ids);
  const other = await proving.act(startDraft, start, province, kinds);
  const given = { draftId: other.draftId, version: 1, reason: 'Không cần nữa' };
  await proving.act(dropDraft, given, province, kinds, () => [other.draftId]);
  const ended = { signerId: signer.signerId, version: 1, lastDay: '30/11/2026', reason: 'Hết nhiệm kỳ' };
  await proving.act(endSigner, ended, province, ['letter-signer'], () => [signer.signerId]);
  await provePacket(proving);
}

/** A packet of another installation, taken by the commune that it names. */
async function provePacket(proving: Proving): Promise<void> {
  const sender = await freshHouse();
  try {
    const { draftId } = await issuedLetter(sender.ports, province, { more: { offices: [COMMUNE_OFFICE] } });
    const name = (await putOut(sender.ports, draftId)) ?? '';
    const root = proving.house.ports.exchangeRoot ?? '';
    await takePackets(proving.house.ports);
    await rename(join(sender.ports.exchangeRoot ?? '', 'out', name), join(root, 'in', name));
    const kinds = ['exchange-packet', 'letter', 'letter-entry', 'letter-link'];
    await proving.act(takePacket, { packet: name }, binhLu, kinds, (done) => done.letterIds);
  } finally {
    await sender.close();
  }
}
