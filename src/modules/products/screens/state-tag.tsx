// The state of a product's recognition as pages of the register show it: the word and shape of the law's states, plain
// words for what is no state of a certificate.

import { StatusTag } from '#design/status-tag.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { isLapsed, type StatusOnDay, shownState } from '#modules/certificates/index.ts';
import type { Ui } from '#web/ui.ts';

/** The tag of a state; `null` is a product that was never ranked. */
export function StateTag({ ui, state }: { readonly ui: Ui; readonly state: StatusOnDay | null }) {
  const words = ui.t.products.states;
  if (state === null) return <Tag words={words.none} shape="none" />;
  const shown = shownState(state.status);
  if (shown === null) return <Tag words={words[state.status]} shape="ring" />;
  return <StatusTag t={ui.t.design} state={shown} until={dayWords(state.until)} />;
}

/** A day for people, or nothing. */
export function dayWords(day: LocalDate | null): string | undefined {
  return day === null ? undefined : formatVietnamese(day);
}

/** Whether stars are drawn as lapsed. */
export function starsLapsed(state: StatusOnDay | null): boolean {
  return state !== null && isLapsed(state.status);
}
