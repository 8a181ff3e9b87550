// Points of sale for tests: as a form sends them, and one with a shelf of a product in force and one that has lapsed.

import { localOperator } from '#access/actor.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { done } from '../producers/people.ts';
import { binhLu, makeProduct, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

/** A point in Xã Bình Lư as a form sends it. */
export const opened = (more: Readonly<Record<string, string>> = {}) => ({
  name: 'Điểm bán OCOP chợ Bình Lư (giả định)',
  kind: 'market',
  commune: binhLu,
  place: 'Quầy số 4, chợ trung tâm (giả định)',
  position: '',
  link: '',
  operatorCode: '',
  operatorName: 'Ban quản lý chợ (giả định)',
  openingHours: '7 giờ đến 17 giờ',
  openedOn: '10/01/2026',
  note: '',
  ...more,
});

/** A line of a shelf as a form sends it. */
export const shelved = (product: string, more: Readonly<Record<string, string>> = {}) => ({
  lineKey: '',
  product,
  itemName: '',
  priceVnd: '125.000',
  unit: 'hộp 100 g',
  starsShown: '3',
  gone: '',
  ...more,
});

/** A point with a tea in force and a honey whose recognition has ended. */
export async function pointWithShelf(house: TestHouse, more: Readonly<Record<string, string>> = {}) {
  const { ports } = house;
  const fits = await makeProduct(ports, 'Chè Shan của điểm bán (giả định)');
  const lapsed = await makeProduct(ports, 'Mật ong của điểm bán (giả định)');
  await makeRecognition(ports, fits);
  await makeRecognition(ports, lapsed, { decisionNumber: '77/QĐ-UBND', issuedOn: '06/06/2023' });
  const { pointId } = await done(ports, localOperator, openPoint, { ...opened(more), isAnother: 'yes' });
  const lines = [shelved(fits), shelved(lapsed, { priceVnd: '210.000', unit: 'chai 500 ml' })];
  await done(ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines });
  return { pointId, fits, lapsed };
}
