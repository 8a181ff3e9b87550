// Routes for visitors: every act done once, by the commune and a producer's office.

import { addStop, changeStop } from '#modules/routes/use-cases/keep-stops.ts';
import { changeRoute, makeRoute } from '#modules/routes/use-cases/make-route.ts';
import { turnRoute } from '#modules/routes/use-cases/turn-route.ts';
import { giveConsent } from '#modules/routes/use-cases/visitor-consent.ts';
import { binhLu } from '../../producers/people.ts';
import { begun, consenting, placesToVisit, said } from '../../routes/making.ts';
import type { Proving } from './proving.ts';

export async function proveRoutes(proving: Proving): Promise<void> {
  const kinds = ['tourism-route'];
  const places = await placesToVisit(proving.house, 'của nhật ký');
  const words = consenting(places.producerCode);
  await proving.act(giveConsent, words, binhLu, ['visitor-consent'], (done) => [done.consentId]);
  const { routeId } = await proving.act(
    makeRoute,
    begun({ name: 'Tuyến của nhật ký (giả định)' }),
    binhLu,
    kinds,
    (done) => [done.routeId],
  );
  const named = (): string[] => [routeId];
  const { commune: _commune, ...change } = begun({ name: 'Tuyến của nhật ký, đổi tên (giả định)' });
  await proving.act(changeRoute, { routeId, version: 1, ...change }, binhLu, kinds, named);
  const stop = { routeId, version: 2, target: `producer:${places.producer.id}`, ...said() };
  const { stopId } = await proving.act(addStop, stop, binhLu, kinds, named);
  const after = { routeId, stopId, version: 3, place: '1', ...said({ words: 'Xem sao chè.' }) };
  await proving.act(changeStop, after, binhLu, kinds, named);
  await proving.act(turnRoute, { routeId, version: 4, turn: 'publish', reason: '' }, binhLu, kinds, named);
}
