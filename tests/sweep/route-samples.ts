// Routes for the sweep: a draft with three stops; one that is published, one withdrawn, for the turns that lead on.

import { localOperator } from '#access/actor.ts';
import { turnRoute } from '#modules/routes/use-cases/turn-route.ts';
import { done } from '../producers/people.ts';
import { routeWithStops } from '../routes/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function routeSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const draft = await routeWithStops(house, 'đang soạn');
  const shown = await routeWithStops(house, 'đã công bố');
  const gone = await routeWithStops(house, 'đã rút');
  const { version } = shown;
  await done(ports, localOperator, turnRoute, { routeId: shown.routeId, version, turn: 'publish', reason: '' });
  await done(ports, localOperator, turnRoute, { routeId: gone.routeId, version, turn: 'publish', reason: '' });
  const withdrawn = { routeId: gone.routeId, version: version + 1, turn: 'withdraw', reason: 'Sạt đường (giả định)' };
  await done(ports, localOperator, turnRoute, withdrawn);
  return [
    ['/quan-ly/tuyen :routeId', draft.routeId],
    ['/quan-ly/tuyen/:routeId/diem-dung :stopId', draft.stopIds[0] ?? ''],
    ['/quan-ly/tuyen/:routeId/rut :routeId', shown.routeId],
    ['/quan-ly/tuyen/:routeId/soan-lai :routeId', gone.routeId],
    ['/tuyen :slug', shown.slug],
    ['/don-khach :producerCode', draft.producerCode],
  ];
}
