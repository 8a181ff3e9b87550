// What a product idea is: said in a short form before any dossier, and what the commune found when it looked.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { Producer } from '#modules/producers/index.ts';
import { emptyProductDraft, type ProductDraft } from '#modules/products/index.ts';
import type { IdeaState } from './lifecycle.ts';
import type { GroundAnswers } from './priority.ts';

export type IdeaId = Id<'product-idea'>;
export type IdeaScreeningId = Id<'product-idea-screening'>;

/** What the commune may find. */
export const ideaOutcomes = ['shortlisted', 'waiting', 'unsuited'] as const;
export type IdeaOutcome = (typeof ideaOutcomes)[number];

/** What the form says. */
export interface IdeaDraft {
  readonly name: string;
  /** What it is made of; of a service, what it offers. */
  readonly rawMaterial: string;
  readonly rawMaterialArea: string | null;
  /** Yearly volume in `capacityUnit`. */
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  /** Set of 26/2026/QĐ-TTg, if known. */
  readonly setNumber: number | null;
  /** What is particular about it. */
  readonly story: string | null;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly oldCommuneCode: string | null;
  readonly placeText: string | null;
  /** `null`: who has the idea is no producer of the register yet. */
  readonly producerId: ProducerId | null;
  readonly proposerName: string | null;
}

export interface Idea extends IdeaDraft {
  readonly id: IdeaId;
  readonly version: number;
  readonly state: IdeaState;
  /** Priority of the last screening; `null`: not looked at, or changed since. */
  readonly points: number | null;
  /** Why it stands where it stands: the commune's word, or why it was given up. */
  readonly stateReason: string | null;
  /** Since when it stands on the province's own list, and why. */
  readonly provinceListedAt: Instant | null;
  readonly provinceReason: string | null;
  readonly productId: ProductId | null;
  /** The commune typed it in somebody's place. */
  readonly byProxy: boolean;
  readonly registeredBy: AccountId | null;
  /** The folded name, for searching. */
  readonly norm: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** One look of the commune at an idea. Kept as it was; the last one counts. */
export interface IdeaScreening {
  readonly id: IdeaScreeningId;
  readonly ideaId: IdeaId;
  readonly ordinal: number;
  readonly grounds: GroundAnswers;
  readonly points: number;
  readonly outcome: IdeaOutcome;
  readonly reason: string;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/** What the ledger keeps of an idea. */
export function ideaContent(idea: Idea): Readonly<Record<string, unknown>> {
  const { madeAt: _madeAt, changedAt: _changedAt, norm: _norm, ...said } = idea;
  return said;
}

/**
 * The product that an idea becomes: every word of the idea, nothing more. The dossier of that product starts from the product.
 * @example productOfIdea(idea, producer).rawMaterial // the idea's own
 */
export function productOfIdea(idea: Idea, producer: Pick<Producer, 'id' | 'name'>): ProductDraft {
  const { name, rawMaterial, rawMaterialArea, capacity, capacityUnit, setNumber, story } = idea;
  const { provinceCode, communeCode, oldCommuneCode, placeText } = idea;
  return {
    ...emptyProductDraft,
    ...{ name, rawMaterial, rawMaterialArea, capacity, capacityUnit, setNumber, story },
    ...{ provinceCode, communeCode, oldCommuneCode, placeText },
    producerId: producer.id,
    producerName: producer.name,
  };
}
