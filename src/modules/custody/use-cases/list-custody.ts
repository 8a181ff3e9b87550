// What an office looks after: what lies here, which samples end soon, what is on the way, which requests wait. A producer sees
// its own.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { readCustodyCode } from '../codes.ts';
import { type DossierWithoutThings, dossiersWithoutThings } from '../dossiers-without-things.ts';
import type { CustodyItem, CustodyMove } from '../rules/custody-item.ts';
import type { CustodyRequest } from '../rules/custody-request.ts';
import { type CustodyPlace, heldPlaces } from '../rules/places.ts';
import { countItems, type ItemQuestion, listItems, listMovesOf, listOpenRequests } from '../store.ts';
import {
  type DossierWithoutPaper,
  dossiersWithoutPaper,
  endingSamples,
  samplesEndingBefore,
} from '../things-to-tell.ts';
import { type PlacedCount, shownItem } from './shown-item.ts';

const PAGE = 50;

/** `here`: looked after somewhere · `soon`: samples that end soon or have ended · `moving`: on the way · `all`. */
export const custodyTabs = ['here', 'soon', 'moving', 'all'] as const;
export type CustodyTab = (typeof custodyTabs)[number];

export interface ListedItem {
  readonly item: CustodyItem;
  readonly commune: string;
  readonly at: readonly PlacedCount[];
  readonly waiting: CustodyMove | null;
  /** The last day of its council, where it ends before that. */
  readonly endsBefore: LocalDate | null;
}

export interface CustodyList {
  readonly tab: CustodyTab;
  readonly text: string;
  readonly items: readonly ListedItem[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<CustodyTab, number>>;
  readonly requests: readonly CustodyRequest[];
  /** Dossiers that were sent and for which nothing was taken in yet; the first to be due first. */
  readonly waiting: readonly DossierWithoutThings[];
  /** Dossiers that were sent on and whose paper has not come to the province. */
  readonly withoutPaper: readonly DossierWithoutPaper[];
  /** What was typed is the code of exactly this thing. */
  readonly exact: string | null;
}

/** Where something lies that who reads looks after: a commune what is with it, a province the rest, others all of it. */
function placesHere({ reach }: Context): readonly CustodyPlace[] {
  if (reach.all || (reach.communeCodes.length > 0 && reach.provinceCodes.length > 0)) return heldPlaces;
  if (reach.communeCodes.length > 0) return ['commune', 'laboratory'];
  return reach.provinceCodes.length > 0 ? heldPlaces.filter((place) => place !== 'commune') : heldPlaces;
}

async function questionOf(tab: CustodyTab, text: string | null, context: Context): Promise<ItemQuestion> {
  const whole = { reach: context.reach, text, places: null, onTheWay: false, endsBy: null };
  if (tab === 'here') return { ...whole, places: placesHere(context) };
  if (tab === 'soon') return await endingSamples(context.db, whole, context.today);
  return tab === 'moving' ? { ...whole, onTheWay: true } : whole;
}

export const listCustody = defineUseCase({
  name: 'custody/list-custody',
  kind: 'read',
  legalBasis: null,
  input: z.object({ tab: optionalOneOf(custodyTabs), text: optionalText(100), page: optionalWhole(1, 10_000) }),
  async run(input, context) {
    const { db, today } = context;
    const page = input.page ?? 1;
    const tab = input.tab ?? (input.text === null ? 'here' : 'all');
    const ask = (of: CustodyTab) => questionOf(of, input.text, context);
    const items = await listItems(db, await ask(tab), { offset: (page - 1) * PAGE, limit: PAGE });
    const counts = { here: 0, soon: 0, moving: 0, all: 0 };
    for (const of of custodyTabs) counts[of] = await countItems(db, await ask(of));
    const moves = await listMovesOf(db, items);
    const ending = await samplesEndingBefore(db, context.reach, today);
    const labels = await loadUnitLabels();
    const code = input.text === null ? null : readCustodyCode(input.text);
    return ok<CustodyList>({
      tab,
      text: input.text ?? '',
      items: items.map((item) => {
        const { at, waiting } = shownItem(
          item,
          moves.filter((move) => move.itemId === item.id),
          { today, councilDay: null, offices: [] },
        );
        const endsBefore = ending.find((one) => one.item.id === item.id)?.councilDay ?? null;
        return { item, commune: labels.commune(item.communeCode), at, waiting, endsBefore };
      }),
      total: counts[tab],
      page,
      pageSize: PAGE,
      counts,
      requests: await listOpenRequests(db, context.reach, 50),
      waiting: (await dossiersWithoutThings(db, context.reach)).slice(0, PAGE),
      withoutPaper: (await dossiersWithoutPaper(db, context.reach, today)).slice(0, PAGE),
      exact: code !== null && items.some((item) => item.code === code) ? code : null,
    });
  },
});
