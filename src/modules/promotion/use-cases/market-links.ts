// Addresses at which products are sold on the net: entered, looked at by a person with the day and what was seen, taken off. The house never
// goes there itself.

import { z } from 'zod';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findLiveProductByCode, findProductsByIds } from '#modules/products/services.ts';
import { date, id, oneOf, optionalText, optionalVnd, optionalWhole, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  checkResults,
  type EnteredLink,
  type LinkCheck,
  type MarketLink,
  type MarketLinkId,
  marketAddress,
  marketLinkOf,
} from '../rules/market-link.ts';
import { findLink, insertCheck, insertLink, lastChecks, listLinks, listLinksOf, updateLink } from '../store-links.ts';
import { isValidOn, validProducts } from '../valid-products.ts';
import { madeNow, mayDo } from './find-event.ts';

/** Looked at longer ago than this asks for another look. */
export const STALE_DAYS = 60;

export interface ListedLink extends MarketLink {
  readonly version: number;
  readonly productCode: string;
  readonly productName: string;
  readonly producerName: string;
  readonly stale: boolean;
  /** The product carries its stars today; else the address is on no public page. */
  readonly valid: boolean;
  readonly may: { readonly check: boolean; readonly remove: boolean };
}

export interface LinkList {
  readonly links: readonly ListedLink[];
  readonly days: number;
  readonly choices: readonly { readonly code: string; readonly name: string; readonly producerName: string }[];
}

const isStale = (checkedOn: LocalDate | null, today: LocalDate, days: number): boolean =>
  checkedOn === null || checkedOn < addDays(today, -days);

export const listMarketLinks = defineUseCase({
  name: 'promotion/list-links',
  kind: 'read',
  legalBasis: null,
  /** So many days without a look count as not looked at. */
  input: z.object({ days: optionalWhole(1, 3_650) }),
  async run(input, context) {
    const { db, reach, today } = context;
    const days = input.days ?? STALE_DAYS;
    const links = await listLinks(db, reach);
    const checks = await lastChecks(
      db,
      links.map((one) => one.id),
    );
    const products = new Map(
      (await findProductsByIds(db, [...new Set(links.map((one) => one.productId))])).map((one) => [one.id, one]),
    );
    const listed = links.flatMap((link): readonly ListedLink[] => {
      const product = products.get(link.productId);
      if (product === undefined) return [];
      const shown = marketLinkOf(link, checks.get(link.id) ?? null);
      return [
        {
          ...shown,
          version: link.version,
          productCode: product.code,
          productName: product.name,
          producerName: product.producerName ?? '',
          stale: isStale(shown.checkedOn, today, days),
          valid: isValidOn(product, today),
          may: {
            check: mayDo('promotion/check-link', link, context),
            remove: mayDo('promotion/remove-link', link, context),
          },
        },
      ];
    });
    const choices = await validProducts(db, reach, today, [today]);
    return ok<LinkList>({
      days,
      // Never looked at and bad ones first, then by the day.
      links: listed.toSorted(
        (a, b) =>
          Number(b.alive === false) - Number(a.alive === false) ||
          (a.checkedOn ?? '').localeCompare(b.checkedOn ?? '') ||
          a.productName.localeCompare(b.productName, 'vi'),
      ),
      choices: choices.map(({ code, name, producerName }) => ({ code, name, producerName: producerName ?? '' })),
    });
  },
});

export const addMarketLink = defineUseCase({
  name: 'promotion/add-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ productCode: text(20), url: text(1_000), seller: text(200), priceVnd: optionalVnd }),
  async subject({ productCode }, { db }) {
    const product = await findLiveProductByCode(db, productCode);
    return product === null ? refuse(notFound) : ok(product);
  },
  async run({ productCode, url: typed, seller, priceVnd }, context) {
    const { db } = context;
    const product = await findLiveProductByCode(db, productCode);
    if (product === null) return refuse(notFound);
    if (product.producerId === null) return refuse(problem('conflict', 'promotion/no-producer'));
    const address = marketAddress(typed);
    if ('fault' in address) return refuse(invalidFields([{ path: 'url', code: `promotion/${address.fault}` }]));
    const known = await listLinksOf(db, [product.id]);
    if (known.some((one) => one.url === address.url)) {
      return refuse(invalidFields([{ path: 'url', code: 'promotion/link-known' }]));
    }
    const link: EnteredLink = {
      id: context.newId<'market-link'>(),
      version: 1,
      provinceCode: product.provinceCode,
      communeCode: product.communeCode,
      producerId: product.producerId,
      productId: product.id,
      url: address.url,
      ...{ seller, priceVnd },
      removedOn: null,
      removedReason: null,
      ...madeNow(context),
    };
    await insertLink(db, link);
    context.touch({ kind: 'market-link', id: link.id, before: null, after: link });
    return ok({ linkId: link.id, product: product.name });
  },
});

async function linkFor(linkId: MarketLinkId, { db }: Pick<Context, 'db'>): Promise<Result<EnteredLink>> {
  const link = await findLink(db, linkId);
  return link === null || link.removedOn !== null ? refuse(notFound) : ok(link);
}

export const checkMarketLink = defineUseCase({
  name: 'promotion/check-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    linkId: id<'market-link'>(),
    checkedOn: date,
    result: oneOf(checkResults),
    priceVnd: optionalVnd,
    words: optionalText(300),
  }),
  subject: ({ linkId }, context) => linkFor(linkId, context),
  async run({ linkId, checkedOn, result, priceVnd, words }, context) {
    const { db, today } = context;
    const link = await linkFor(linkId, context);
    if (!link.ok) return link;
    if (checkedOn > today) return refuse(invalidFields([{ path: 'checkedOn', code: 'promotion/day-in-future' }]));
    const last = (await lastChecks(db, [linkId])).get(linkId) ?? null;
    if (last !== null && checkedOn < last.checkedOn) {
      const details = { last: last.checkedOn };
      return refuse(invalidFields([{ path: 'checkedOn', code: 'promotion/checked-later', details }]));
    }
    if (result === 'other-price' && priceVnd === null) {
      return refuse(invalidFields([{ path: 'priceVnd', code: 'promotion/which-price' }]));
    }
    const check: LinkCheck = {
      id: context.newId<'link-check'>(),
      ...{ linkId, checkedOn, result, priceVnd, words },
      ...madeNow(context),
    };
    await insertCheck(db, check);
    context.touch({ kind: 'link-check', id: check.id, before: last, after: check });
    return ok({ checkId: check.id, linkId });
  },
});

export const removeMarketLink = defineUseCase({
  name: 'promotion/remove-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ linkId: id<'market-link'>(), version, reason: text(300) }),
  subject: ({ linkId }, context) => linkFor(linkId, context),
  async run({ linkId, version: seen, reason }, context) {
    const link = await linkFor(linkId, context);
    if (!link.ok) return link;
    const changes = { removedOn: context.today, removedReason: reason };
    if (!(await updateLink(context.db, { id: linkId, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: link.value.version }));
    }
    context.touch({ kind: 'market-link', id: linkId, before: link.value, after: { ...link.value, ...changes } });
    return ok({ linkId });
  },
});
