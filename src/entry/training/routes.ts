// A route for visitors in a training installation: from the stall of a community to the cooperative that lets visitors in and its shop at the
// market. Every place of it is invented.

import { foldName } from '#kernel/vietnamese-text.ts';
import { listPoints } from '#modules/points-of-sale/services.ts';
import { findProducersByFoldedNames, findProducersByIds } from '#modules/producers/services.ts';
import { addStop } from '#modules/routes/use-cases/keep-stops.ts';
import { makeRoute } from '#modules/routes/use-cases/make-route.ts';
import { turnRoute } from '#modules/routes/use-cases/turn-route.ts';
import { listRoutes } from '#modules/routes/use-cases/view-routes.ts';
import { giveConsent } from '#modules/routes/use-cases/visitor-consent.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';
import { demonstrationProducer } from './tie-producer.ts';

const PROVINCE = '12';
const COMMUNE = '03390';

/** Begins, fills and publishes it once; a second start finds it there. */
export async function prepareRoute(ports: Ports): Promise<readonly string[]> {
  const { act, as } = trainingActs(ports, 'routes');
  if ((await act(listRoutes, {})).lines.length > 0) return [];
  const db = ports.database.write;
  const matches = await findProducersByFoldedNames(db, PROVINCE, [foldName(demonstrationProducer)]);
  const [producer] = await findProducersByIds(
    db,
    matches.map((one) => one.id),
  );
  const points = (await listPoints(db, PROVINCE, COMMUNE)).filter(({ state }) => state === 'open');
  const [first, last] = [
    points.find(({ kind }) => kind === 'tourist-site'),
    points.find(({ kind }) => kind === 'market'),
  ];
  if (producer === undefined || first === undefined || last === undefined) return [];
  const officer = await as('xa.binhlu');
  const speaks = { role: 'producer', provinceCode: null, communeCodes: [] } as const;
  const speaker = { ...(await as('chuthe')), grants: [speaks], producerIds: [producer.id] };
  const words = 'Đón khách các ngày trong tuần, báo trước một ngày ở quầy của bản (giả định).';
  await act(giveConsent, { producerCode: producer.code, letsIn: 'yes', words }, speaker);
  const route = {
    commune: 'Xã Bình Lư (03390)',
    name: 'Một ngày ở vùng chè Bình Lư (giả định)',
    summary: 'Buổi sáng ở bản, buổi trưa xem làm chè, buổi chiều mua quà ở chợ trung tâm.',
    nameEnglish: 'A day in the tea hills of Bình Lư (fictional)',
    summaryEnglish: 'A morning in the village, tea making at noon, presents from the market in the afternoon.',
  };
  const { routeId } = await act(makeRoute, route, officer);
  const stops = [
    { target: `point:${first.id}`, words: 'Gặp người dẫn đường, uống chè với bà con trong bản.' },
    { target: `producer:${producer.id}`, words: 'Xem hái chè, sao chè bằng củi.', kilometres: '3,5', minutes: '20' },
    { target: `point:${last.id}`, words: 'Mua chè, mật ong, hạt mắc ca.', kilometres: '6', minutes: '15' },
  ];
  for (const [i, stop] of stops.entries()) await act(addStop, { routeId, version: i + 1, ...stop }, officer);
  await act(turnRoute, { routeId, version: stops.length + 1, turn: 'publish', reason: '' }, officer);
  return ['  training: one invented route for visitors with three stops'];
}
