// Before a producer is entered or changed: may it be one that the register has already?

import { covers, type Reach } from '#access/reach.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { type ProducerLikeness, type ProducerTraits, producerLikenessesOf } from '../rules/duplicates.ts';
import type { ProducerDraft } from '../rules/producer.ts';
import { findLikeProducers } from '../store.ts';
import { loadUnitLabels } from '../unit-labels.ts';
import { subjectOfProducer } from './find-subject.ts';

/** A producer that looks like the one entered. */
export interface LikeProducer {
  readonly code: string;
  readonly name: string;
  readonly communeCode: string | null;
  /** `Xã Bình Lư, Tỉnh Lai Châu` */
  readonly place: string;
  readonly reasons: readonly ProducerLikeness[];
}

/** What looks like a producer: those in reach by name, the others only counted. */
export interface Likenesses {
  readonly like: readonly LikeProducer[];
  readonly elsewhere: number;
}

const MOST_NAMED = 5;

/** Producers that look like a draft or a record; with `before`, only where the change makes them look so. */
export async function likenessesOf(
  db: Db,
  draft: ProducerDraft,
  exceptId: ProducerId | null,
  reach: Reach,
  before: ProducerTraits | null = null,
): Promise<Likenesses> {
  const norm = foldName(draft.name);
  const { provinceCode, communeCode, registrationNumber, phone } = draft;
  const found = await findLikeProducers(db, { exceptId, norm, provinceCode, communeCode, registrationNumber, phone });
  const labels = await loadUnitLabels();
  const like: LikeProducer[] = [];
  let elsewhere = 0;
  for (const producer of found) {
    const known = before === null ? [] : producerLikenessesOf(before, producer);
    const reasons = producerLikenessesOf({ norm, communeCode, registrationNumber, phone }, producer).filter(
      (reason) => !known.includes(reason),
    );
    if (reasons.length === 0) continue;
    if (covers(reach, subjectOfProducer(producer))) {
      const { code, name } = producer;
      like.push({ code, name, communeCode: producer.communeCode, place: labels.place(producer), reasons });
    } else elsewhere += 1;
  }
  return { like: like.slice(0, MOST_NAMED), elsewhere };
}

/** The refusal that names the producers that look alike, or `null` where none does. */
export async function likenessProblem(
  db: Db,
  draft: ProducerDraft,
  exceptId: ProducerId | null,
  reach: Reach,
  before: ProducerTraits | null = null,
): Promise<Problem | null> {
  const found = await likenessesOf(db, draft, exceptId, reach, before);
  if (found.like.length === 0 && found.elsewhere === 0) return null;
  return problem('conflict', 'producers/looks-like-another', { ...found });
}
