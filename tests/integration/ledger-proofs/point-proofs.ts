// Points of sale: every act done once, by the commune, the province and who keeps the point.

import { sendNotice, startCase } from '#modules/points-of-sale/use-cases/answer-shelf.ts';
import { importPoints } from '#modules/points-of-sale/use-cases/import-points.ts';
import { keepPhotos } from '#modules/points-of-sale/use-cases/keep-photos.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { objectToPrice } from '#modules/points-of-sale/use-cases/object-to-price.ts';
import { changePoint, openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { reportSales } from '#modules/points-of-sale/use-cases/report-sales.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { logPointVisit, planPointVisit } from '#modules/points-of-sale/use-cases/visit-point.ts';
import { DrawnUpload, findProductByCode } from '#modules/products/services.ts';
import { opened, pointWithShelf, shelved } from '../../points-of-sale/making.ts';
import { binhLu, province, registered, speakerOf } from '../../producers/people.ts';
import { makeProduct, picture } from '../../register/making.ts';
import type { Proving } from './proving.ts';

export async function provePoints(proving: Proving): Promise<void> {
  const { house } = proving;
  const kinds = ['point-of-sale'];
  const said = { ...opened({ name: 'Điểm bán của nhật ký (giả định)' }), isAnother: '', confirmedPlace: '' };
  const { pointId } = await proving.act(openPoint, said, binhLu, kinds, (done) => [done.pointId]);
  const named = (): string[] => [pointId];
  const change = { ...said, pointId, version: 1, openingHours: '8 giờ đến 16 giờ' };
  await proving.act(changePoint, change, province, kinds, named);
  const photo = await DrawnUpload.of(await picture('#7a9e7e'));
  if (!photo.ok) throw new Error('a picture could not be drawn');
  await proving.act(keepPhotos, { pointId, version: 2, photos: [photo.value] }, binhLu, kinds, named);
  const turn = { pointId, version: 3, turn: 'pause', onDay: '20/11/2026', reason: 'Sửa mặt bằng (giả định)' };
  await proving.act(turnPoint, turn, binhLu, kinds, named);
  const code = await makeProduct(house.ports, 'Chè của nhật ký điểm bán (giả định)');
  const shelf = { pointId, seenOn: '20/11/2026', lines: [shelved(code)] };
  await proving.act(keepShelf, shelf, binhLu, ['point-of-sale-line']);
  const sales = { pointId, month: '2026-10', seen: '0', revenueVnd: '45.000.000' };
  await proving.act(reportSales, sales, binhLu, ['point-of-sale-sales'], (done) => [done.salesId]);
  const held = { pointId, heldOn: '21/11/2026', words: 'Kệ đủ hàng.', shelfAsWritten: 'yes', photos: [] };
  await proving.act(logPointVisit, held, binhLu, ['visit', 'point-of-sale-line'], (done) => [done.visitId]);
  await proving.act(planPointVisit, { pointId, plannedOn: '30/11/2026' }, binhLu, ['visit'], (done) => [done.visitId]);
  const row = { row: 2, name: 'Điểm bán trong bảng (giả định)', openedOn: '10/01/2026', place: 'Chợ (giả định)' };
  const lines = [{ ...row, kind: 'Chợ', operatorName: 'Ban quản lý chợ (giả định)' }];
  await proving.act(importPoints, { lines }, binhLu, kinds);
  const maker = await registered(house.ports, { name: 'HTX làm chè của nhật ký (giả định)' });
  const own = await makeProduct(house.ports, 'Chè có giá của nhật ký (giả định)', { producerCode: maker.code });
  const priced = { pointId, seenOn: '21/11/2026', lines: [shelved(own)] };
  await proving.act(keepShelf, priced, binhLu, ['point-of-sale-line']);
  const objection = { pointId, productCode: own, words: 'Giá này ghi nhầm (giả định).' };
  const objected = ['inspection-case', 'point-of-sale-notice'];
  await proving.act(objectToPrice, objection, speakerOf(maker.id), objected, (done) => [done.caseId, done.noticeId]);
  const other = await pointWithShelf(house, { name: 'Điểm bán có hàng hết hạn (giả định)' });
  const product = await findProductByCode(house.ports.database.write, other.lapsed);
  const line = { pointId: other.pointId, lineKey: product?.id ?? '', words: 'Đề nghị cất khỏi kệ (giả định).' };
  await proving.act(sendNotice, line, province, ['point-of-sale-notice'], (done) => [done.noticeId]);
  await proving.act(startCase, line, province, ['inspection-case', 'point-of-sale-notice'], (done) => [
    done.caseId,
    done.noticeId,
  ]);
}
