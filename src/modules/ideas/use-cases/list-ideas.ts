// The ideas within the reader's reach, the highest priority first; the commune's shortlist and the province's own list are the
// same list seen narrower.

import { z } from 'zod';
import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { findLiveProducersByIds, findProducerIdsBehind, homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import type { NextStepOfProducer } from '#modules/products/index.ts';
import { nextStepOf } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Idea, IdeaScreening } from '../rules/idea.ts';
import { type IdeaState, ideaStates } from '../rules/lifecycle.ts';
import { findScreenings, listIdeaRows } from '../store.ts';

const PAGE = 50;
const WHOLE = 2_000;

/** What was chosen stays on the lists when it has become a product. */
const chosen: readonly IdeaState[] = ['shortlisted', 'became-product'];

export interface ListedIdea
  extends Pick<
    Idea,
    | 'id'
    | 'name'
    | 'state'
    | 'stateReason'
    | 'points'
    | 'placeText'
    | 'rawMaterial'
    | 'capacity'
    | 'capacityUnit'
    | 'setNumber'
    | 'provinceReason'
  > {
  readonly proposer: string;
  readonly commune: string;
  readonly setName: string | null;
  readonly onProvinceList: boolean;
  /** Points and reasons of the look that counts; `null`: not looked at, or changed since. */
  readonly grounds: IdeaScreening['grounds'] | null;
}

export interface IdeaList {
  readonly ideas: readonly ListedIdea[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly day: LocalDate;
  /** Whose list it is, for the head of a printed page: the commune, the province, or nothing for a producer. */
  readonly office: string;
  /** What somebody does who speaks for no producer yet; `null`: for a producer or an officer. */
  readonly next: NextStepOfProducer | null;
  /** Communes to choose from; empty for who works in one, and for producers. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
}

/** With the records that were merged into the producers of the reach: what hung on them is theirs. */
async function withMerged({ db, reach }: Context): Promise<Reach> {
  const behind = await Promise.all(reach.producerIds.map((one) => findProducerIdsBehind(db, one)));
  return { ...reach, producerIds: [...new Set([...reach.producerIds, ...behind.flat()])] };
}

export const listIdeas = defineUseCase({
  name: 'ideas/list-ideas',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    text: optionalText(120),
    state: optionalOneOf(ideaStates),
    communeCode: optionalText(5),
    /** `commune`: what was chosen · `province`: what the province put on its own list. */
    list: optionalOneOf(['commune', 'province']),
    page: optionalWhole(1, 10_000),
    /** Every line, for a download or a printed page. */
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const page = input.whole ? 1 : (input.page ?? 1);
    const pageSize = input.whole ? WHOLE : PAGE;
    const all = ideaStates.filter((state) => state !== 'withdrawn');
    const states = input.state !== null ? [input.state] : input.list !== null ? chosen : all;
    const { ideas, total } = await listIdeaRows(db, {
      reach: await withMerged(context),
      norm: foldName(input.text ?? ''),
      states,
      communeCode: input.communeCode,
      provinceList: input.list === 'province',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const screenings = await findScreenings(
      db,
      ideas.filter((idea) => idea.points !== null).map((idea) => idea.id),
    );
    const owners = [...new Set(ideas.flatMap((idea) => (idea.producerId === null ? [] : [idea.producerId])))];
    const makers = await findLiveProducersByIds(db, owners);
    const labels = await loadUnitLabels();
    const sets = await loadProductSets();
    const home = await homeOf(reach);
    const [own] = home.communeCodes;
    const communes = home.provinceCode !== null && own === undefined ? labels.communesOf(home.provinceCode) : [];
    const named = input.communeCode ?? (home.communeCodes.length === 1 ? (own ?? null) : null);
    const ofProvince = home.provinceCode === null ? '' : labels.province(home.provinceCode);
    return ok<IdeaList>({
      ideas: ideas.map((idea) => {
        const { id, name, state, stateReason, points, placeText, rawMaterial, capacity, capacityUnit } = idea;
        const { setNumber, provinceReason } = idea;
        return {
          ...{ id, name, state, stateReason, points, placeText, rawMaterial, capacity, capacityUnit },
          ...{ setNumber, provinceReason },
          proposer:
            (idea.producerId === null ? undefined : makers.get(idea.producerId))?.name ?? idea.proposerName ?? '',
          commune: labels.commune(idea.communeCode),
          setName: setNumber === null ? null : (sets.set(setNumber)?.name ?? null),
          onProvinceList: idea.provinceListedAt !== null,
          grounds: points === null ? null : (screenings.find((one) => one.ideaId === id)?.grounds ?? null),
        };
      }),
      next: context.actor.producerIds.length > 0 ? null : await nextStepOf(db, context.actor),
      total,
      page,
      pageSize,
      day: today,
      office: named !== null ? labels.commune(named) : ofProvince,
      communes,
    });
  },
});
