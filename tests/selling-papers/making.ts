// Products for papers that sell: a tea in force with all that a paper tells, kept by a cooperative; a honey that has lapsed; a cloth elsewhere.

import { localOperator } from '#access/actor.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { opened, shelved } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { doanKet, makePhoto, makeProduct, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

export const story =
  'Người trong bản hái búp chè Shan từ sáng sớm, khi sương còn đọng trên lá. Cây chè cổ thụ đã qua nhiều đời giữ gìn.';

export async function papersToMake(house: TestHouse, more: Readonly<Record<string, unknown>> = {}) {
  const { ports } = house;
  const producer = await makeCooperative(ports, 'HTX Giả định Ấn Phẩm');
  const tea = await makeTea(ports, producer, 'Chè Shan tuyết trên giấy (giả định)', {
    summary: 'Chè Shan tuyết hái tay, sao củi.',
    story,
    packs: [
      { name: 'hộp 100 g', priceVnd: '125.000' },
      { name: 'túi 500 g', priceVnd: '' },
    ],
    ...more,
  });
  await makeRecognition(ports, tea, { stars: 4, issuer: 'UBND tỉnh Lai Châu' });
  await makePhoto(ports, tea);
  const honey = await makeProduct(ports, 'Mật ong trên giấy (giả định)', { producerCode: producer });
  await makeRecognition(ports, honey, { decisionNumber: '77/QĐ-UBND', issuedOn: '06/06/2023' });
  const cloth = await makeProduct(ports, 'Khăn thổ cẩm trên giấy (giả định)', { commune: doanKet });
  await makeRecognition(ports, cloth, { decisionNumber: '88/QĐ-UBND' });
  const never = await makeProduct(ports, 'Bánh chưa công nhận trên giấy (giả định)', { producerCode: producer });
  const { pointId } = await done(ports, localOperator, openPoint, { ...opened(), isAnother: 'yes' });
  const lines = [shelved(tea, { priceVnd: '128.000' })];
  await done(ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines });
  return { producer, tea, honey, cloth, never, pointId };
}
