// Dossiers for the sweep, one for each state that a page is for: what the sweep sends from one page must not take another
// page's dossier away.

import { type Actor, localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { tokenOfStatusLink } from '#modules/dossiers/status-tokens.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { denyDossier } from '#modules/dossiers/use-cases/deny-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { listDossierInvitations } from '#modules/dossiers/use-cases/list-invitations.ts';
import { listWalletToCite } from '#modules/dossiers/use-cases/list-wallet.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { addReportPhotos } from '#modules/dossiers/use-cases/report-photos.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan } from '#modules/dossiers/use-cases/scans.ts';
import { makeStatusLink } from '#modules/dossiers/use-cases/status-links.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { completeProducer, fillParts } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { signedPaper } from '../dossiers/paper-word.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { done, speakerOf } from '../producers/people.ts';
import { enter, picture, speaksFor } from '../register/making.ts';
import { holder } from '../signatures/authorities.ts';
import { signed } from '../signatures/signing.ts';
import type { TestHouse } from '../support/database.ts';
import { councilSamples } from './council-samples.ts';
import { intakeSamples } from './intake-samples.ts';
import type { Samples } from './samples.ts';
import { talkSamples } from './talk-samples.ts';

export async function dossierSamples(house: TestHouse): Promise<Samples> {
  const { ports } = house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Hồ sơ', { registrationNumber: '6200008801' });
  await completeProducer(ports, producerCode);
  await speaksFor(ports, 'chuthe', producerCode);
  const draft = async (name: string): Promise<string> => {
    const productCode = await makeTea(ports, producerCode, name);
    return (await enter(ports, openDossier, { productCode })).dossierId;
  };
  const sent = async (name: string): Promise<string> => {
    const dossierId = await draft(name);
    await fillParts(ports, localOperator, dossierId);
    const [paper] = await enter(ports, listWalletToCite, { dossierId });
    const citations = { '1-1': paper?.id ?? '' };
    await enter(ports, savePart, { dossierId, part: 'proofs', version: 1, citations });
    await enter(ports, recordConsent, { dossierId, version: 1, ...(await signedPaper(ports)) });
    await enter(ports, submitDossier, { dossierId, version: 2, declares: 'yes' });
    return dossierId;
  };
  const received = await sent('Chè Shan tuyết đã nộp');
  const assessed = await sent('Chè Shan tuyết xã đánh giá');
  await enter(ports, takeInDossier, { dossierId: assessed, version: 3 });
  const findings = { material: 'Đúng.', labour: 'Đúng.', idea: 'Truyền thống.', identity: 'Có.' };
  await enter(ports, assessDossier, { dossierId: assessed, ...findings });
  const photo = await DrawnUpload.of(await picture('#557755'));
  if (!photo.ok) throw new Error(photo.problem.code);
  const shown = { dossierId: assessed, matter: 'material', caption: 'Vườn chè', photos: [photo.value] };
  const { photoIds } = await enter(ports, addReportPhotos, shown);
  const lacking = await sent('Chè Shan tuyết trả lại');
  await enter(ports, returnDossier, { dueOn: '15/12/2026', dossierId: lacking, version: 3, results: 'Thiếu số liệu.' });
  const draftId = await draft('Chè Shan tuyết có người giúp');
  const account = await findAccountByLogin(ports.database.write, 'chuthe');
  const own = await findProducerByCode(ports.database.write, producerCode);
  const other = await findAccountByLogin(ports.database.write, 'tinh');
  if (account === undefined || own === null || other === undefined) throw new Error('nobody speaks for the producer');
  const chi: Actor = { ...speakerOf(own.id), accountId: account.id };
  const invite = async (forWhom: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await done(ports, chi, inviteEditor, { dossierId: draftId, forWhom, access: 'edit', way: 'link', ...more }))
      .invitationId;
  await invite('Kế toán hợp tác xã');
  const [waiting] = await done(ports, chi, listDossierInvitations, { dossierId: draftId });
  const [piece] = await done(ports, chi, listWalletToCite, { dossierId: draftId });
  const cited = await draft('Chè Shan tuyết có minh chứng');
  const cite = { dossierId: cited, part: 'proofs', version: 1, citations: { '1-1': piece?.id ?? '' } };
  await enter(ports, savePart, cite);
  const { linkId } = await done(ports, chi, makeStatusLink, { dossierId: draftId });
  const signedDossier = await draft('Chè Shan tuyết ký số');
  const file = await CheckedFile.of('mau-01.pdf', signed(pdf(), { by: holder({ name: 'Người Ký Giả Định' }) }));
  if (!file.ok) throw new Error(file.problem.code);
  const page = await enter(ports, addScan, { dossierId: signedDossier, form: 'form-01', file: file.value });
  const denied = await draft('Chè Shan tuyết bị báo');
  await done(ports, chi, denyDossier, { dossierId: denied, words: 'Tôi không ký giấy nào.' });
  return new Map([
    ['/ho-so/:dossierId/trang-ky/:scanId/kiem-tra :dossierId', signedDossier],
    ['/ho-so/:dossierId/trang-ky/:scanId/kiem-tra :scanId', page.scanId],
    ...(await talkSamples(house, draftId)),
    ...(await intakeSamples(house)),
    ...(await councilSamples(house)),
    ['/theo-doi :token', tokenOfStatusLink(ports.formSecret, linkId)],
    ['/ho-so/:dossierId/duong-dan :dossierId', draftId],
    ['/ho-so/:dossierId/nguoi-cung-soan :dossierId', draftId],
    ['/ho-so/:dossierId/nguoi-cung-soan/:invitationId :invitationId', await invite('Cán bộ xã')],
    ['/ho-so/:dossierId/nguoi-cung-soan/:invitationId/thoi :invitationId', await invite('Người nhà')],
    ['/ho-so/:dossierId/minh-chung :dossierId', cited],
    ['/ho-so/:dossierId/minh-chung :pieceId', piece?.id ?? ''],
    ['/moi-soan :code', waiting?.code ?? ''],
    ['/moi-soan/tai-khoan :invitationId', await invite('Cán bộ tỉnh', { way: 'login', login: 'tinh' })],
    ['/ho-so :dossierId', await draft('Chè Shan tuyết của hồ sơ')],
    ['/ho-so :part', 'mau-01'],
    ['/ho-so/:dossierId/bo :dossierId', await draft('Chè Shan tuyết bỏ dở')],
    ['/ho-so/:dossierId/khong-phai-toi :dossierId', await draft('Chè Shan tuyết chưa hỏi')],
    ['/ho-so/:dossierId/tra-loi-khong-phai-toi :dossierId', denied],
    ['/ho-so/:dossierId/xac-nhan :dossierId', await draft('Chè Shan tuyết xã nhập hộ')],
    ['/ho-so/:dossierId/ban-nop :dossierId', received],
    ['/ho-so/:dossierId/ban-nop :ordinal', '1'],
    ['/ho-so/:dossierId/ban-nop :pieceId', piece?.id ?? ''],
    ['/ho-so/:dossierId/mau-03 :dossierId', assessed],
    ['/ho-so/:dossierId/chuyen-tinh :dossierId', assessed],
    ['/ho-so/:dossierId/mau-03/anh :dossierId', assessed],
    ['/ho-so/:dossierId/mau-03/anh :photoId', photoIds[0] ?? ''],
    ['/ho-so/:dossierId/mau-03/anh :size', 'nho'],
    ['/ho-so/:dossierId/bao-cao-xa :dossierId', assessed],
    ['/so-van-ban :dossierId', lacking],
    ['/so-van-ban :letter', 'tra-lai-1'],
    ['/ho-so/:dossierId/tra-lai :dossierId', received],
    ['/ho-so/:dossierId/tiep-nhan :dossierId', await sent('Chè Shan tuyết chờ tiếp nhận')],
  ]);
}
