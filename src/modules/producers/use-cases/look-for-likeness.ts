// Before a producer is entered or changed: may it be one that the register has already?

import { covers, type Reach } from '#access/reach.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { type ProducerLikeness, producerLikenessesOf } from '../rules/duplicates.ts';
import type { ProducerDraft } from '../rules/producer.ts';
import { findLikeProducers } from '../store.ts';
import { subjectOfProducer } from './find-subject.ts';

/** A producer that looks like the one entered. */
export interface LikeProducer {
  readonly code: string;
  readonly name: string;
  readonly communeCode: string | null;
  readonly reasons: readonly ProducerLikeness[];
}

/**
 * The refusal that names the producers that look alike, or `null` where none does. Those outside the person's reach are
 * only counted.
 */
export async function likenessProblem(
  db: Db,
  draft: ProducerDraft,
  exceptId: ProducerId | null,
  reach: Reach,
): Promise<Problem | null> {
  const norm = foldName(draft.name);
  const { provinceCode, communeCode, registrationNumber, phone } = draft;
  const found = await findLikeProducers(db, { exceptId, norm, provinceCode, communeCode, registrationNumber, phone });
  const like: LikeProducer[] = [];
  let elsewhere = 0;
  for (const producer of found) {
    const reasons = producerLikenessesOf({ norm, communeCode, registrationNumber, phone }, producer);
    if (reasons.length === 0) continue;
    const { code, name } = producer;
    if (covers(reach, subjectOfProducer(producer))) {
      like.push({ code, name, communeCode: producer.communeCode, reasons });
    } else elsewhere += 1;
  }
  if (like.length === 0 && elsewhere === 0) return null;
  return problem('conflict', 'producers/looks-like-another', { like: like.slice(0, 5), elsewhere });
}
