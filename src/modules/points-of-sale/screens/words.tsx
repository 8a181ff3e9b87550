// States, faults and prices of points of sale in words with their shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { PointState } from '../rules/point.ts';
import type { ShelfFault } from '../rules/shelf.ts';

export const dayWords = (day: string): string => formatVietnamese(day as LocalDate);

const looks: Readonly<Record<PointState, readonly [TagTone, TagShape]>> = {
  open: ['green', 'check'],
  paused: ['gold', 'pause'],
  closed: ['neutral', 'cross'],
};

export function PointTag({ ui, state }: { readonly ui: Ui; readonly state: PointState }) {
  const [tone, shape] = looks[state];
  return <Tag words={ui.t.pointsOfSale.states[state]} tone={tone} shape={shape} />;
}

const faultLooks: Readonly<Record<ShelfFault, readonly [TagTone, TagShape]>> = {
  withdrawn: ['red', 'cross'],
  suspended: ['red', 'pause'],
  lapsed: ['red', 'clock'],
  'unclear-term': ['gold', 'question'],
  'never-recognised': ['red', 'cross'],
  'not-in-register': ['gold', 'question'],
  'stars-above': ['red', 'cross'],
};

export function FaultTag({ ui, fault }: { readonly ui: Ui; readonly fault: ShelfFault }) {
  const [tone, shape] = faultLooks[fault];
  return <Tag words={ui.t.pointsOfSale.faults[fault]} tone={tone} shape={shape} />;
}

/** `125.000 ₫ một hộp 100 g`; says so where no price is known. */
export function priceWords(
  ui: Pick<Ui, 't'>,
  { priceVnd, unit }: { readonly priceVnd: number | null; readonly unit: string },
): string {
  const { view, money } = ui.t.pointsOfSale;
  return priceVnd === null ? view.noPrice : view.perUnit(money(priceVnd), unit);
}

/** The label of a box of these forms, whose names may be those of a line: `lines.2.priceVnd`. */
export function fieldLabel(ui: Pick<Ui, 't'>, name: string): string {
  const { fields } = ui.t.pointsOfSale;
  const last = name.split('.').at(-1) ?? name;
  return (fields as Readonly<Record<string, string>>)[last] ?? name;
}
