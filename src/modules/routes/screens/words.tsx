// States and faults of routes in words with their shape, and the labels of their boxes.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { RouteState } from '../rules/route.ts';
import type { StopFault } from '../rules/stop-fault.ts';

export const dayWords = (day: string): string => formatVietnamese(day as LocalDate);

const looks: Readonly<Record<RouteState, readonly [TagTone, TagShape]>> = {
  draft: ['neutral', 'ring'],
  published: ['green', 'check'],
  withdrawn: ['neutral', 'cross'],
};

export function RouteTag({ ui, state }: { readonly ui: Ui; readonly state: RouteState }) {
  const [tone, shape] = looks[state];
  return <Tag words={ui.t.routes.states[state]} tone={tone} shape={shape} />;
}

export function FaultTag({ ui, fault }: { readonly ui: Ui; readonly fault: StopFault }) {
  return <Tag words={ui.t.routes.faults[fault]} tone="red" shape="cross" />;
}

/** `12,5 km, 25 phút`; empty where neither is known. */
export function wayWords(
  ui: Pick<Ui, 't'>,
  { kilometres, minutes }: { readonly kilometres: number | null; readonly minutes: number | null },
): string {
  const { way } = ui.t.routes;
  return [
    ...(kilometres === null ? [] : [way.kilometres(kilometres)]),
    ...(minutes === null ? [] : [way.minutes(minutes)]),
  ].join(', ');
}

/** The label of a box of these forms. */
export function fieldLabel(ui: Pick<Ui, 't'>, name: string): string {
  return (ui.t.routes.fields as Readonly<Record<string, string>>)[name] ?? name;
}
