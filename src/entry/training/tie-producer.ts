// Whom the producer's account of a training installation speaks for: an invented cooperative of the filled register, tied the
// way people do it, asked for by her and confirmed by the officer of the commune. Once: what a class undoes stays undone.

import { findActorByLogin } from '#access/find-actor.ts';
import { covers, reachOf } from '#access/reach.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { decideProducerLink } from '#modules/accounts/use-cases/decide-producer-link.ts';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { findProducersByFoldedNames, findProducersByIds } from '#modules/producers/services.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';

const PRODUCER_LOGIN = 'chuthe';
const COMMUNE_LOGIN = 'xa.binhlu';
/** Of xã Bình Lư, in `demonstration-register.json`. */
export const demonstrationProducer = 'HTX Giả định 32';
const PROVINCE = '12';

/** Ties the account to its producer; answers the line that the start prints, or none where there is nothing to tie. */
export async function tieProducer(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const speaker = await findActorByLogin(db, PRODUCER_LOGIN, today);
  const officer = await findActorByLogin(db, COMMUNE_LOGIN, today);
  if (speaker?.accountId == null || officer === null) return [];
  if ((await listProducerLinksOf(db, speaker.accountId)).length > 0) return [];
  const named = await findProducersByFoldedNames(db, PROVINCE, [foldName(demonstrationProducer)]);
  const [producer] = await findProducersByIds(
    db,
    named.map((match) => match.id),
  );
  const reach = reachOf(officer, 'access/decide-producer-link');
  if (producer === undefined || reach === null || !covers(reach, producer)) return [];

  const wish = { producerCode: producer.code, message: 'Tôi là kế toán của hợp tác xã (dữ liệu tập huấn).' };
  const asked = await runUseCase(ports, requestProducerLink, wish, { actor: speaker });
  if (!asked.ok) throw new Error(`training producer: ${JSON.stringify(asked.problem)}`);
  const word = { linkId: asked.value.linkId, version: 1, decision: 'confirmed' };
  const confirmed = await runUseCase(ports, decideProducerLink, word, { actor: officer });
  if (!confirmed.ok) throw new Error(`training producer: ${JSON.stringify(confirmed.problem)}`);
  return [`  training: ${PRODUCER_LOGIN} speaks for ${producer.name} (${producer.code})`];
}
