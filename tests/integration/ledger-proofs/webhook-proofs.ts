// What the administrator of an installation does: boundaries brought for maps; receivers of changes: added, given another secret, tried, paused, resumed, ended; what was given up is told, sent again, let go.

import { systemActor } from '#access/actor.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines } from '#law/territory-outlines.ts';
import { bringBoundaries } from '#modules/territory/services.ts';
import { addReceiver } from '#modules/webhooks/use-cases/add-receiver.ts';
import { letGo } from '#modules/webhooks/use-cases/let-go.ts';
import { rotateSecret } from '#modules/webhooks/use-cases/rotate-secret.ts';
import { sendAgain } from '#modules/webhooks/use-cases/send-again.ts';
import { sendTrial } from '#modules/webhooks/use-cases/send-trial.ts';
import { switchReceiver } from '#modules/webhooks/use-cases/switch-receiver.ts';
import { tellKeepers } from '#modules/webhooks/use-cases/tell-keepers.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { query } from '#platform/database/db.ts';
import { administrator, someSecret } from '../../webhooks/making.ts';
import type { Proving } from './proving.ts';

/** The communes of Lai Châu as a file would hold them. */
async function boundaries() {
  const outlines = await loadCommuneOutlines(await loadTerritory(), '12');
  const features = (outlines?.units ?? []).map(({ code, polygons }) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  const content = JSON.stringify({ type: 'FeatureCollection', features });
  return { province: '12', source: 'Sở Giả định', codeName: '', content, fileHash: sha256Hex(content) };
}

export async function proveWebhooks(proving: Proving): Promise<void> {
  const kinds = ['webhook-receiver'];
  const input = { name: 'Cổng giả định', address: 'https://nhan.example.vn/ocop', kinds: [], secret: someSecret() };
  const { receiverId } = await proving.act(addReceiver, input, administrator, kinds, (done) => [done.receiverId]);
  const rotated = { receiverId, version: 1, secret: someSecret() };
  await proving.act(rotateSecret, rotated, administrator, kinds, () => [receiverId]);
  await proving.act(sendTrial, { receiverId }, administrator, ['webhook-delivery']);
  const givenUp = () =>
    query(
      proving.house.ports.database.write,
      `update webhook_delivery set state = 'dead', next_at = null, ended_at = now() where receiver_id = $1`,
      [receiverId],
    );
  await givenUp();
  await proving.act(sendAgain, { receiverId }, administrator, ['webhook-delivery']);
  await givenUp();
  await proving.act(tellKeepers, { receiverId, failure: 'given-up' }, systemActor, kinds, () => [receiverId]);
  await proving.act(letGo, { receiverId }, administrator, ['webhook-delivery']);
  await proving.act(switchReceiver, { receiverId, version: 3, act: 'pause' }, administrator, kinds, () => [receiverId]);
  await proving.act(switchReceiver, { receiverId, version: 4, act: 'end' }, administrator, kinds, () => [receiverId]);
  await proving.act(bringBoundaries, await boundaries(), administrator, ['commune-boundary']);
}
