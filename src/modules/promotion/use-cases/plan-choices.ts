// What the form of an event offers: product sets and communes, and the event as it stands where it is changed.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import { optional } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type EventId, eventMay, type TradeEvent } from '../rules/event.ts';
import { eventToday, mayDo, placeOf, subjectByEvent } from './find-event.ts';

export interface PlanChoices {
  readonly event: TradeEvent | null;
  readonly sets: readonly { readonly number: number; readonly name: string }[];
  /** Empty where a commune plans for itself. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly may: boolean;
}

export const planChoices = defineUseCase({
  name: 'promotion/view-plan',
  kind: 'read',
  legalBasis: null,
  input: z.object({ eventId: optional(z.uuid()) }),
  async subject({ eventId }, context) {
    return eventId === null ? ok([]) : await subjectByEvent(eventId as EventId, context);
  },
  async run({ eventId }, context) {
    const found = eventId === null ? null : await eventToday(eventId as EventId, context);
    if (found !== null && !found.ok) return found;
    const event = found?.value ?? null;
    const home = await homeOf(context.reach);
    const province = event?.provinceCode ?? home.provinceCode;
    const isCommunes = event === null ? home.communeCodes.length > 0 : event.communeCode !== null;
    const { sets } = (await loadProductSets()).today;
    return ok<PlanChoices>({
      event,
      sets: sets.map(({ number, name }) => ({ number, name })),
      communes: province === null || isCommunes ? [] : (await loadUnitLabels()).communesOf(province),
      may:
        event === null || (eventMay(event.state, 'change') && mayDo('promotion/change-event', placeOf(event), context)),
    });
  },
});
