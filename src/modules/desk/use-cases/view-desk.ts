// What waits for the person who is signed in, with what ends soon and what changed.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import { addDays } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { type OpenSupplement, openSupplementsWithin } from '#modules/intake/services.ts';
import { countUnread } from '#modules/notifications/services.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import type { NextStepOfProducer } from '#modules/products/index.ts';
import { nextStepOf, type ProductLine } from '#modules/products/services.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';
import { endingEvidence, products, SHOWN, whatWaits } from '../what-waits.ts';
import { type DeskDossier, onDesk, withWord } from './dossiers-on-desk.ts';
import { type OwnCorrections, ownCorrections } from './inspections-on-desk.ts';
import { type OwnMarket, ownMarket } from './market-on-desk.ts';
import { ownSilent } from './silent-on-desk.ts';
import { type DeskVisit, visitsOnDesk } from './visits-on-desk.ts';

const RECENT = 5;

/** A product of the lists on the desk. */
export interface DeskProduct extends ProductLine {
  readonly commune: string;
}

export interface Desk {
  readonly displayName: string;
  /** What the reader was told and has not opened. */
  readonly unread: number;
  /** Visits that the reader goes on, the first to go to first. */
  readonly visits: readonly DeskVisit[];
  readonly waiting: readonly Waiting[];
  /** Recognitions that end soon, the first to end first; at most eight. */
  readonly ending: readonly DeskProduct[];
  /** Products changed last, the newest first; none for a producer, who sees the own ones. */
  readonly recent: readonly DeskProduct[];
  /** What a producer makes; empty for others. */
  readonly own: readonly DeskProduct[];
  /** What a producer without a product does next; `null`: it has one, or the reader is an officer. */
  readonly next: NextStepOfProducer | null;
  /** Papers in the own wallets that end soon or have ended; for a producer only. */
  readonly endingEvidence: number;
  /** Own products of which a period that ended was not reported; for a producer only. */
  readonly silentProducts: number;
  /** Findings that the reader has to answer with a correction; for a producer only. */
  readonly corrections: OwnCorrections;
  /** What of the market waits for a producer; `null`: the reader is an officer. */
  readonly market: OwnMarket | null;
  /** What the province asks for, the first to be due first; for a producer only. */
  readonly supplements: readonly OpenSupplement[];
  /** Whether the account is a producer's, with or without a producer confirmed yet. */
  readonly forProducer: boolean;
  /** Producers that the reader speaks for; none for an officer. */
  readonly producers: readonly { readonly code: string; readonly name: string }[];
  /** Dossiers whose term runs, the first to be due first; for a producer those that wait for it. */
  readonly dossiers: readonly DeskDossier[];
  /** The register holds nothing within reach. */
  readonly emptyRegister: boolean;
  /** Dossiers for which a member of a council has not declared conflicts of interest. */
  readonly declarations: number;
  /** Sheets of a session that score now: own ones to mark, and those on paper to type or compare. */
  readonly sheets: { readonly own: number; readonly paper: number };
  /** Open threads that wait for the reader. */
  readonly threads: number;
}

async function ownEndingEvidence(context: Context): Promise<number> {
  const reach = reachOf(context.actor, 'evidence/list-ending');
  return reach === null ? 0 : await endingEvidence(context, reach);
}

async function ownSupplements(context: Context): Promise<readonly OpenSupplement[]> {
  const reach = reachOf(context.actor, 'intake/answer-supplement');
  return reach === null ? [] : await openSupplementsWithin(context.db, reach);
}

export const viewDesk = defineUseCase({
  name: 'desk/view-desk',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const found = await whatWaits(context);
    const { reach, isOfficer, all, expiring, running, declarations, sheets, threads, emptyRegister } = found;
    const labels = await loadUnitLabels();
    const named = (lines: readonly ProductLine[]): readonly DeskProduct[] =>
      lines.map((line) => ({ ...line, commune: labels.commune(line.communeCode) }));
    const soon = parameterOn('expiring-soon-days', context.today)?.value ?? 0;
    const recent =
      reach === null || !isOfficer
        ? []
        : (await products(context, reach, { order: 'changed-last', limit: RECENT })).lines;
    const until = addDays(context.today, soon);
    const shown = (running?.dossiers ?? []).slice(0, SHOWN);
    return ok<Desk>({
      displayName: context.actor.displayName,
      unread: context.actor.accountId === null ? 0 : await countUnread(context.db, context.actor.accountId),
      visits: await visitsOnDesk(context),
      waiting: found.waiting,
      ending: named((expiring?.lines ?? []).filter((line) => line.validUntil !== null && line.validUntil <= until)),
      recent: named(recent),
      own: isOfficer || all === null ? [] : named(all.lines),
      next: isOfficer || (all !== null && all.total > 0) ? null : await nextStepOf(context.db, context.actor),
      endingEvidence: isOfficer ? 0 : await ownEndingEvidence(context),
      silentProducts: isOfficer ? 0 : await ownSilent(context),
      corrections: isOfficer ? { waiting: 0, late: 0 } : await ownCorrections(context),
      market: isOfficer ? null : await ownMarket(context),
      supplements: isOfficer ? [] : await ownSupplements(context),
      forProducer: !isOfficer,
      producers: (isOfficer ? [] : await findProducersByIds(context.db, context.actor.producerIds)).map(
        ({ code, name }) => ({ code, name }),
      ),
      dossiers: isOfficer ? shown.map(onDesk) : await withWord(context, shown),
      declarations,
      sheets,
      threads,
      emptyRegister,
    });
  },
});
