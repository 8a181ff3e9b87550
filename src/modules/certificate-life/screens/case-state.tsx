// The state of a case in words with a shape, and its last day.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { type LocalDate, weekdayOf } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { lastCountedDay, type WithdrawalCase } from '../rules/withdrawal-case.ts';
import { isOpenCase, type WithdrawalState } from '../rules/withdrawal-lifecycle.ts';
import { dayWords } from './words.ts';

const LOOKS: Readonly<Record<WithdrawalState, readonly [TagTone, TagShape]>> = {
  verifying: ['blue', 'clock'],
  concluded: ['blue', 'half'],
  proposed: ['gold', 'arrow'],
  decided: ['red', 'cross'],
  sent: ['red', 'cross'],
  dropped: ['neutral', 'ring'],
};

/** @example <CaseTag ui={ui} state="verifying" /> */
export function CaseTag({ ui, state }: { readonly ui: Ui; readonly state: WithdrawalState }) {
  const [tone, shape] = LOOKS[state];
  return <Tag words={ui.t.certificateLife.states[state]} tone={tone} shape={shape} />;
}

/** The last day of a case; one that has passed stands out. */
export function Due({
  ui,
  one,
}: {
  readonly ui: Ui;
  readonly one: Pick<WithdrawalCase, 'dueOn' | 'dueEstimated' | 'state'>;
}) {
  const late = one.dueOn !== null && isOpenCase(one.state) && one.dueOn < ui.today;
  return late ? <Tag words={dueWords(one, ui)} tone="red" shape="clock" /> : <>{dueWords(one, ui)}</>;
}

/** That the term would have ended on a day off and therefore ends later, with both days; nothing where it ends as counted. */
export function movedWords(ui: Ui, { termFrom, dueOn }: Pick<WithdrawalCase, 'termFrom' | 'dueOn'>): readonly string[] {
  const counted = termFrom === null ? null : lastCountedDay(termFrom);
  if (counted === null || dueOn === null || counted === dueOn) return [];
  const { weekdays, named } = ui.t.design.lastDay;
  const inWords = (day: LocalDate): string => named(weekdays[weekdayOf(day)] ?? '', dayWords(day));
  return [ui.t.certificateLife.view.termMoved(inWords(counted), inWords(dueOn))];
}

/** The last day in words: how far it is, or that it has passed; where no term runs yet, so. */
function dueWords(one: Pick<WithdrawalCase, 'dueOn' | 'dueEstimated' | 'state'>, ui: Ui): string {
  const t = ui.t.certificateLife;
  if (one.dueOn === null) return isOpenCase(one.state) ? t.noTermYet : '–';
  const day = one.dueEstimated ? t.estimated(dayWords(one.dueOn)) : dayWords(one.dueOn);
  return isOpenCase(one.state) && one.dueOn < ui.today ? t.overdue(day) : day;
}
