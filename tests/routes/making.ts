// A route for tests: a homestay of set 26 in force, an open point of sale, and a cooperative that lets visitors in, all in Xã Bình Lư.

import { localOperator } from '#access/actor.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { addStop } from '#modules/routes/use-cases/keep-stops.ts';
import { makeRoute } from '#modules/routes/use-cases/make-route.ts';
import { giveConsent } from '#modules/routes/use-cases/visitor-consent.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { opened } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { binhLu, makeProduct, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

/** A route as a form sends it. */
export const begun = (more: Readonly<Record<string, string>> = {}) => ({
  commune: binhLu,
  name: 'Một ngày ở bản chè (giả định)',
  summary: 'Hái chè buổi sáng, mua quà buổi chiều.',
  nameEnglish: 'A day in the tea village (fictional)',
  summaryEnglish: '',
  ...more,
});

export const said = (more: Readonly<Record<string, string>> = {}) => ({
  words: '',
  wordsEnglish: '',
  openingHours: '',
  kilometres: '',
  minutes: '',
  ...more,
});

/** What may become a stop. */
export async function placesToVisit(house: TestHouse, name: string) {
  const { ports } = house;
  const db = ports.database.write;
  const producerCode = await makeCooperative(ports, `HTX Giả định Đón Khách ${name}`);
  const serviceCode = await makeProduct(ports, `Nhà nghỉ cộng đồng ${name} (giả định)`, {
    producerCode,
    setNumber: '26',
  });
  const recognitionId = await makeRecognition(ports, serviceCode);
  const point = { ...opened({ name: `Điểm bán trên tuyến ${name} (giả định)` }), isAnother: 'yes' };
  const { pointId } = await done(ports, localOperator, openPoint, point);
  const producer = await findLiveProducerByCode(db, producerCode);
  const service = await findProductByCode(db, serviceCode);
  if (producer === null || service === null) throw new Error('no place to visit');
  return { producerCode, producer, serviceCode, service, recognitionId, pointId };
}

export const consenting = (producerCode: string, more: Readonly<Record<string, string>> = {}) => ({
  producerCode,
  letsIn: 'yes',
  words: 'Đón từ thứ Hai đến thứ Sáu, báo trước một ngày.',
  givenHow: 'Giấy đồng ý ngày 12/11/2026 (giả định)',
  ...more,
});

/** A draft with all three stops. */
export async function routeWithStops(house: TestHouse, name = 'của tuyến') {
  const { ports } = house;
  const places = await placesToVisit(house, name);
  await done(ports, localOperator, giveConsent, consenting(places.producerCode));
  const { routeId, slug } = await done(ports, localOperator, makeRoute, begun({ name: `Tuyến ${name} (giả định)` }));
  const stops = [
    { target: `service:${places.service.id}`, ...said({ words: 'Ngủ nhà sàn.' }) },
    { target: `point:${places.pointId}`, ...said({ kilometres: '2,5', minutes: '15' }) },
    { target: `producer:${places.producer.id}`, ...said({ kilometres: '4', minutes: '20' }) },
  ];
  const stopIds: string[] = [];
  for (const [i, stop] of stops.entries()) {
    const { stopId } = await done(ports, localOperator, addStop, { routeId, version: i + 1, ...stop });
    stopIds.push(stopId);
  }
  return { ...places, routeId, slug, stopIds, version: stops.length + 1 };
}
