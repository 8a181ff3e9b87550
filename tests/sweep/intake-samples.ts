// Dossiers at the province for the sweep, one for each state that a page is for: what the sweep sends from one page must not take
// another page's dossier away.

import type { Actor } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { answerSupplement } from '#modules/intake/use-cases/answer-supplement.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { listPieces } from '#modules/intake/use-cases/list-pieces.ts';
import { markReady } from '#modules/intake/use-cases/mark-ready.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { sentOn } from '../intake/at-province.ts';
import { done } from '../producers/people.ts';
import { enter, makeRecognition, speaksFor } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function intakeSamples({ ports }: TestHouse): Promise<Samples> {
  const producerCode = await makeCooperative(ports, 'HTX Giả định Ở Tỉnh', { registrationNumber: '6200008901' });
  await completeProducer(ports, producerCode);
  await speaksFor(ports, 'chuthe', producerCode);
  const received = async (name: string, more: Parameters<typeof sentOn>[3] = {}): Promise<string> => {
    const dossierId = await sentOn(ports, producerCode, name, more);
    await enter(ports, acceptDossier, { dossierId });
    return dossierId;
  };
  const asked = async (name: string): Promise<string> => {
    const dossierId = await received(name);
    const items = { 'p-results': 'Thiếu doanh thu.', 'c-1-5': 'Gửi hợp đồng.', 'e-business-registration': 'Bản rõ.' };
    await enter(ports, requestSupplement, { dossierId, version: 1, dueOn: '15/12/2026', items });
    return dossierId;
  };
  const answered = await asked('Chè ở tỉnh đã bổ sung');
  const [paper] = (await enter(ports, listPieces, { dossierId: answered })).pieces;
  await enter(ports, answerSupplement, {
    dossierId: answered,
    version: 2,
    answers: { 'p-results': 'Doanh thu 1,2 tỷ đồng.', 'c-1-5': 'Hợp đồng với 34 hộ.' },
    pieces: { 'e-business-registration': paper?.id ?? '' },
    proxyNote: 'Giám đốc nói; bản giấy ở một cửa.',
  });
  const member = await findAccountByLogin(ports.database.write, 'tinh');
  const team = await enter(ports, appointTeam, {
    provinceCode: '12',
    decisionNumber: '1250/QĐ-UBND',
    decidedOn: '20/11/2026',
    validFrom: '20/11/2026',
    accounts: member?.id,
    others: 'Bà Thành viên Giả định, Sở Y tế',
  });
  const actor = (await findActorByLogin(ports.database.write, 'tinh', ports.clock.today())) as Actor;
  const reviewed = async (name: string): Promise<string> => {
    const dossierId = await received(name);
    await enter(ports, handToTeam, { dossierId, version: 1, teamId: team.teamId });
    const found = { answers: '1.1=2', notes: { '1-1': 'Giấy chỉ chứng minh được một nửa.' }, opinion: 'Đủ.' };
    await done(ports, { ...actor, secondFactor: true }, saveReview, { dossierId, ...found });
    return dossierId;
  };
  const productCode = await makeTea(ports, producerCode, 'Chè đánh giá lại ở tỉnh');
  await makeRecognition(ports, productCode, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
  const again = await received('', { productCode, kind: 're-evaluation' });
  await enter(ports, markReady, { dossierId: again, version: 1 });
  const toReady = await makeTea(ports, producerCode, 'Chè đánh giá lại thứ hai');
  await makeRecognition(ports, toReady, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
  const checked = await received('Chè ở tỉnh đang kiểm tra');
  return new Map([
    ['/ho-so-tinh :dossierId', await asked('Chè ở tỉnh chờ bổ sung')],
    ['/ho-so-tinh/:dossierId/tra-loi :dossierId', answered],
    ['/ho-so-tinh/:dossierId/tra-loi :ordinal', '1'],
    ['/ho-so-tinh/:dossierId/tra-loi :pieceId', paper?.id ?? ''],
    ['/ho-so-tinh/:dossierId/tiep-nhan :dossierId', await sentOn(ports, producerCode, 'Chè mới đến tỉnh')],
    ['/ho-so-tinh/:dossierId/yeu-cau-bo-sung :dossierId', checked],
    ['/ho-so-tinh/:dossierId/khong-du-dieu-kien :dossierId', checked],
    ['/ho-so-tinh/:dossierId/chuyen-to-tu-van :dossierId', checked],
    ['/ho-so-tinh/:dossierId/thoi-cho :dossierId', await asked('Chè ở tỉnh thôi chờ')],
    [
      '/ho-so-tinh/:dossierId/ra-hoi-dong :dossierId',
      await received('', { productCode: toReady, kind: 're-evaluation' }),
    ],
    ['/ho-so-tinh/:dossierId/dua-lai :dossierId', again],
    ['/ho-so-tinh/:dossierId/phieu-to-tu-van :dossierId', await reviewed('Chè ở Tổ tư vấn')],
    ['/ho-so-tinh/:dossierId/ban-hanh :dossierId', await reviewed('Chè chờ ban hành ý kiến')],
  ]);
}
