// Where a producer's account stands on its way to the first dossier: what it may speak for, what it asked for, what it has.

import type { Actor } from '#access/actor.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { firstStepOf, type NextStep } from './rules/first-step.ts';
import { countProductsOf } from './store.ts';

/** The next step of who acts; `null` for an officer, who waits for other things. */
export async function nextStepOf(db: Db, actor: Actor): Promise<NextStep | null> {
  if (actor.accountId === null || actor.grants.some((grant) => grant.role !== 'producer')) return null;
  const asked = (await listProducerLinksOf(db, actor.accountId)).filter((link) => link.status === 'requested');
  const makers = await findProducersByIds(
    db,
    asked.map((link) => link.producerId),
  );
  const products = [...(await countProductsOf(db, actor.producerIds)).values()].reduce((sum, one) => sum + one, 0);
  const labels = await loadUnitLabels();
  return {
    step: firstStepOf({ producers: actor.producerIds.length, requests: asked.length, products }),
    waiting: makers.map(({ name, provinceCode, communeCode }) => ({
      producerName: name,
      office: communeCode === null ? labels.province(provinceCode) : labels.commune(communeCode),
    })),
  };
}
