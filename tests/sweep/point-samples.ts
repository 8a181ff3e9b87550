// Points of sale for the sweep: one with a shelf of which something must leave; others paused and closed, for the turns that lead back.

import { localOperator } from '#access/actor.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { reportSales } from '#modules/points-of-sale/use-cases/report-sales.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { opened, pointWithShelf, shelved } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { makeProduct, speaksFor } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function pointSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const { pointId } = await pointWithShelf(house, { position: '22.32, 103.62' });
  // A product of the producer who looks, at a price that it may object to.
  const producerCode = await makeCooperative(ports, 'HTX có giá bị ghi (giả định)', {
    registrationNumber: '6200009821',
  });
  await speaksFor(ports, 'chuthe', producerCode);
  const own = await makeProduct(ports, 'Chè của chủ thể trên kệ khác (giả định)', { producerCode });
  const lines = [shelved(own)];
  await done(ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines });
  const sales = { pointId, month: '2026-10', seen: '0', revenueVnd: '45.000.000', ocopRevenueVnd: '30.000.000' };
  await done(ports, localOperator, reportSales, sales);
  const turned = async (name: string, turn: 'pause' | 'close'): Promise<string> => {
    const { pointId: other } = await done(ports, localOperator, openPoint, { ...opened({ name }), isAnother: 'yes' });
    const said = { pointId: other, version: 1, turn, onDay: '20/11/2026', reason: 'Sửa mặt bằng (giả định)' };
    await done(ports, localOperator, turnPoint, said);
    return other;
  };
  return [
    ['/quan-ly/diem-ban :pointId', pointId],
    ['/quan-ly/diem-ban/:pointId/mo-cua :pointId', await turned('Điểm bán tạm dừng (giả định)', 'pause')],
    ['/quan-ly/diem-ban/:pointId/mo-lai :pointId', await turned('Điểm bán đã đóng (giả định)', 'close')],
    ['/diem-ban :pointId', pointId],
    ['/gia-tren-ke :pointId', pointId],
    ['/gia-tren-ke :code', own],
  ];
}
