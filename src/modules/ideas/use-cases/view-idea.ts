// One idea: what it is, what the commune found and why, what may be done next; and what its form offers to choose from.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, speaksOnly } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import {
  findProducersByText,
  type HistoryLine,
  homeOf,
  loadUnitLabels,
  readHistory,
} from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Idea, type IdeaScreening, ideaContent } from '../rules/idea.ts';
import { type IdeaAct, ideaMay } from '../rules/lifecycle.ts';
import { findIdea, findScreenings } from '../store.ts';
import { ownerOf, subjectById, subjectOfIdea } from './find-idea.ts';

export interface IdeaView {
  readonly idea: Idea;
  readonly producer: { readonly code: string; readonly name: string } | null;
  readonly commune: string;
  readonly setName: string | null;
  readonly product: { readonly code: string; readonly name: string } | null;
  /** Every look of the commune, the last first. */
  readonly screenings: readonly (IdeaScreening & { readonly madeByName: string | null })[];
  readonly history: readonly HistoryLine[];
  readonly may: {
    readonly change: boolean;
    readonly screen: boolean;
    readonly putOnList: boolean;
    readonly takeOffList: boolean;
    readonly makeProduct: boolean;
    readonly withdraw: boolean;
  };
}

export const viewIdea = defineUseCase({
  name: 'ideas/view-idea',
  kind: 'read',
  legalBasis: null,
  input: z.object({ ideaId: id<'product-idea'>() }),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const { db } = context;
    const idea = await findIdea(db, input.ideaId);
    if (idea === null) return refuse(notFound);
    const producer = await ownerOf(context, idea);
    const product = idea.productId === null ? null : await findProductById(db, idea.productId);
    const screenings = await findScreenings(db, [idea.id]);
    const people = [...new Set(screenings.flatMap((one) => (one.madeBy === null ? [] : [one.madeBy])))];
    const accounts = people.length === 0 ? [] : await findAccounts(db, people as AccountId[]);
    const labels = await loadUnitLabels();
    const sets = await loadProductSets();
    const subject = subjectOfIdea(idea, producer);
    const may = (name: UseCaseName, act: IdeaAct): boolean => {
      const reach = reachOf(context.actor, name);
      return reach !== null && ideaMay(idea.state, act) && covers(reach, subject);
    };
    const isListed = idea.provinceListedAt !== null;
    const kept = { kind: 'product-idea', id: idea.id, current: ideaContent(idea) };
    return ok<IdeaView>({
      idea,
      producer: producer === null ? null : { code: producer.code, name: producer.name },
      commune: labels.commune(idea.communeCode),
      setName: idea.setNumber === null ? null : (sets.set(idea.setNumber)?.name ?? null),
      product: product === null ? null : { code: product.code, name: product.name },
      screenings: screenings.map((one) => ({
        ...one,
        madeByName: accounts.find((account) => account.id === one.madeBy)?.displayName ?? null,
      })),
      history: await readHistory(db, kept, ['state', 'stateReason', 'name']),
      may: {
        change: may('ideas/change-idea', 'change'),
        screen: may('ideas/screen-idea', 'screen'),
        putOnList: !isListed && may('ideas/put-on-province-list', 'list-by-province'),
        takeOffList: isListed && may('ideas/take-off-province-list', 'list-by-province'),
        makeProduct: may('ideas/make-product', 'make-product'),
        withdraw: may('ideas/withdraw-idea', 'withdraw'),
      },
    });
  },
});

export interface IdeaFormChoices {
  readonly sets: readonly { readonly number: number; readonly name: string; readonly sectorName: string }[];
  /** Producers that the person may name; a producer's own. */
  readonly producers: readonly { readonly code: string; readonly name: string }[];
  /** The person speaks for producers and works for no office. */
  readonly byItself: boolean;
  /** The one commune that the person works in; `null`: it is asked. */
  readonly commune: string | null;
}

const MOST_PRODUCERS = 200;

export const ideaFormChoices = defineUseCase({
  name: 'ideas/register-idea',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, reach } = context;
    const { sectors, sets } = (await loadProductSets()).catalogues['26-2026'];
    const { communeCodes } = await homeOf(reach);
    const labels = await loadUnitLabels();
    const producers = await findProducersByText(db, reach, '', MOST_PRODUCERS);
    const [only] = communeCodes;
    return ok<IdeaFormChoices>({
      sets: sets.map(({ number, name, sector }) => {
        return { number, name, sectorName: sectors.find((one) => one.code === sector)?.name ?? sector };
      }),
      producers: producers.map(({ code, name }) => ({ code, name })),
      byItself: speaksOnly(reach),
      commune: communeCodes.length === 1 ? labels.commune(only ?? null) : null,
    });
  },
});
