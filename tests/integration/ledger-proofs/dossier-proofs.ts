// Dossiers: every act done once by the producer or its commune, then those of the province.

import type { Actor } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { lettersOfCode } from '#modules/dossiers/consent-codes.ts';
import { acceptDossierInvitation } from '#modules/dossiers/use-cases/accept-invitation.ts';
import { askForConsent } from '#modules/dossiers/use-cases/ask-for-consent.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { changeInvitationAccess, endInvitation } from '#modules/dossiers/use-cases/change-invitation.ts';
import { confirmByCode, makeConsentCode, viewConsentCode } from '#modules/dossiers/use-cases/consent-code.ts';
import { correctComment } from '#modules/dossiers/use-cases/correct-comment.ts';
import { answerDenial, denyDossier } from '#modules/dossiers/use-cases/deny-dossier.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { recheckSignature } from '#modules/dossiers/use-cases/form-signature.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { giveConsent, recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { numberLetter } from '#modules/dossiers/use-cases/letters.ts';
import { listDossierInvitations } from '#modules/dossiers/use-cases/list-invitations.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { readPersonLines } from '#modules/dossiers/use-cases/read-person-lines.ts';
import { addReportPhotos, changeReportPhoto, removeReportPhoto } from '#modules/dossiers/use-cases/report-photos.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan, removeScan } from '#modules/dossiers/use-cases/scans.ts';
import { reopenThread, resolveThread } from '#modules/dossiers/use-cases/settle-thread.ts';
import { makeStatusLink, revokeStatusLink } from '#modules/dossiers/use-cases/status-links.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { writeComment, writeInternalComment } from '#modules/dossiers/use-cases/write-comment.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { completeProducer, fillParts } from '../../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../../dossiers/filing.ts';
import { ownWord, signedPaper } from '../../dossiers/paper-word.ts';
import { pdf } from '../../evidence/pdf-making.ts';
import { binhLu, done, newCommand, speakerOf } from '../../producers/people.ts';
import { enter, picture, speaksFor } from '../../register/making.ts';
import { proveIntake } from './intake-proofs.ts';
import type { Proving } from './proving.ts';

export async function proveDossiers(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Sổ Hồ Sơ', {
    registrationNumber: '6200007701',
    email: 'htx@example.test',
  });
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
  await provePeople(proving, dossierId, speaker);
  await proveWord(proving, dossierId);
  await proveTalk(proving, dossierId);
  await proveDenial(proving, { dossierId, producerCode, speaker });
  // The word by code holds; another sentence asks for one more.
  const { heads } = await done(ports, binhLu, viewDossier, { dossierId });
  await done(ports, binhLu, savePart, { dossierId, part: 'plan', version: heads.plan.version, plan: 'Trồng tiếp.' });
  await proving.act(giveConsent, await ownWord(ports, speaker, dossierId), speaker, ['dossier'], ids);
  const paper = { ...(await signedPaper(ports)), dossierId, version: 3 };
  await proving.act(recordConsent, paper, binhLu, ['dossier', 'dossier-scan'], ids);
  const send = { dossierId, version: 4, declares: 'yes' };
  await proving.act(submitDossier, send, speaker, ['dossier', 'dossier-submission'], ids);
  await proving.act(takeInDossier, { dossierId, version: 5 }, binhLu, ['dossier'], ids);
  await proving.act(readPersonLines, { dossierId }, binhLu, ['producer-private-read'], () => [producer.id]);
  const findings = { material: 'Đúng.', labour: 'Đúng.', idea: 'Truyền thống.', identity: 'Có.' };
  await proving.act(assessDossier, { dossierId, ...findings }, binhLu, ['commune-report']);
  const drawn = await DrawnUpload.of(await picture('#667755'));
  if (!drawn.ok) throw new Error(drawn.problem.code);
  const shown = { dossierId, matter: 'material', photos: [drawn.value] };
  const { photoIds } = await proving.act(addReportPhotos, shown, binhLu, ['report-photo'], (done) => done.photoIds);
  const [photoId = ''] = photoIds;
  const described = { photoId, version: 1, caption: 'Vườn chè' };
  await proving.act(changeReportPhoto, described, binhLu, ['report-photo'], () => [photoId]);
  await proving.act(removeReportPhoto, { photoId }, binhLu, ['report-photo'], () => [photoId]);
  const lacks = { dossierId, version: 6, results: 'Thiếu số liệu.', dueOn: '15/12/2026' };
  await proving.act(returnDossier, lacks, binhLu, ['dossier', 'dossier-return'], ids);
  const letter = { dossierId, letter: 'tra-lai-1', number: '12/UBND-KT', issuedOn: '23/11/2026' };
  await proving.act(numberLetter, letter, binhLu, ['letter-number']);
  const again = { dossierId, version: 7, declares: 'yes', answerToReturn: 'Số liệu nằm ở tiêu chí 9.' };
  await proving.act(submitDossier, again, speaker, ['dossier', 'dossier-return', 'dossier-submission'], ids);
  await proving.act(takeInDossier, { dossierId, version: 8 }, binhLu, ['dossier'], ids);
  const other: Actor = { ...binhLu, accountId: newCommand() as AccountId };
  const signed = {
    dossierId,
    version: 9,
    reportNumber: '45/BC-UBND',
    reportedOn: '23/11/2026',
    signer: 'Người Ký Giả Định',
    signerOffice: 'Chủ tịch',
  };
  await proving.act(forwardDossier, signed, other, ['dossier', 'commune-report', 'letter-number'], ids);
  await proveIntake(proving);
}

/** Helpers of a dossier: invited, in, held to less, out. */
async function provePeople(proving: Proving, dossierId: string, speaker: Actor): Promise<void> {
  const { ports } = proving.house;
  const accountOf = async (login: string) => {
    const person = { displayName: 'Người Giả Định', login, role: 'clerk', unit: '12/03390', delivery: 'slip' };
    await enter(ports, inviteAccount, person);
    const account = await findAccountByLogin(ports.database.write, login);
    if (account === undefined) throw new Error(login);
    return account.id;
  };
  const owner: Actor = { ...speaker, accountId: await accountOf('nguoi.moi') };
  const helper: Actor = { ...binhLu, accountId: await accountOf('nguoi.giup'), grants: [] };
  const kinds = ['dossier-invitation'];
  const invite = { dossierId, forWhom: 'Kế toán', access: 'edit', way: 'link' };
  const { invitationId } = await proving.act(inviteEditor, invite, owner, kinds, (one) => [one.invitationId]);
  const ids = () => [invitationId];
  const [listed] = await done(ports, owner, listDossierInvitations, { dossierId });
  await proving.act(acceptDossierInvitation, { code: listed?.code }, helper, kinds, ids);
  await proving.act(changeInvitationAccess, { invitationId, version: 2, access: 'view' }, owner, kinds, ids);
  await proving.act(endInvitation, { invitationId, version: 3 }, owner, kinds, ids);
}

/** Links to where a dossier stands, the code of a producer's word, and signed pages. */
async function proveWord(proving: Proving, dossierId: string): Promise<void> {
  const ids = () => [dossierId];
  const { linkId } = await proving.act(makeStatusLink, { dossierId }, binhLu, ['dossier-status-link']);
  await proving.act(revokeStatusLink, { linkId }, binhLu, ['dossier-status-link'], () => [linkId]);
  const codes = ['dossier-consent-code'];
  const { codeId } = await proving.act(makeConsentCode, { dossierId }, binhLu, codes);
  await proving.act(viewConsentCode, { dossierId }, binhLu, codes);
  const code = lettersOfCode(proving.house.ports.formSecret, codeId);
  const read = { dossierId, version: 1, code, note: 'Giám đốc' };
  await proving.act(confirmByCode, read, binhLu, ['dossier', ...codes], ids);
  const file = await CheckedFile.of('trang-ky.jpg', await picture('#445566'));
  if (!file.ok) throw new Error(file.problem.code);
  const page = { dossierId, form: 'form-01', file: file.value };
  const { scanId } = await proving.act(addScan, page, binhLu, ['dossier-scan']);
  await proving.act(removeScan, { scanId }, binhLu, ['dossier-scan'], () => [scanId]);
  const paper = await CheckedFile.of('mau-01.pdf', pdf());
  if (!paper.ok) throw new Error(paper.problem.code);
  const signed = await proving.act(addScan, { ...page, file: paper.value }, binhLu, ['dossier-scan']);
  const again = { scanId: signed.scanId };
  await proving.act(recheckSignature, again, binhLu, ['dossier-scan'], () => [signed.scanId]);
}

/** The producer is asked in its account, says that it was not asked before, and is answered by somebody who had no hand in it. */
async function proveDenial(
  proving: Proving,
  of: { readonly dossierId: string; readonly producerCode: string; readonly speaker: Actor },
): Promise<void> {
  const { dossierId } = of;
  const kinds = ['dossier-denial'];
  await speaksFor(proving.house.ports, 'nguoi.moi', of.producerCode);
  await proving.act(askForConsent, { dossierId }, binhLu, ['dossier'], () => [dossierId]);
  await proving.act(denyDossier, { dossierId, words: 'Tôi không biết.' }, of.speaker, kinds);
  const other: Actor = { ...binhLu, accountId: newCommand() as AccountId };
  await proving.act(answerDenial, { dossierId, answer: 'Đã gặp, chủ thể đồng ý.' }, other, kinds);
}

/** What is said about a dossier, among the offices and with the producer. */
async function proveTalk(proving: Proving, dossierId: string): Promise<void> {
  const kinds = ['dossier-comment'];
  const said = { dossierId, body: 'Cần ảnh nhãn.' };
  await proving.act(writeComment, said, binhLu, kinds, (one) => [one.threadId]);
  const { threadId } = await proving.act(writeInternalComment, said, binhLu, kinds, (one) => [one.threadId]);
  const ids = () => [threadId];
  const corrected = { commentId: threadId, version: 1, body: 'Cần ảnh nhãn mặt sau.' };
  await proving.act(correctComment, corrected, binhLu, kinds, ids);
  await proving.act(resolveThread, { commentId: threadId, version: 2 }, binhLu, kinds, ids);
  await proving.act(reopenThread, { commentId: threadId, version: 3 }, binhLu, kinds, ids);
}
