// The state of a case in words with a shape, and its last day.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { WithdrawalCase } from '../rules/withdrawal-case.ts';
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

/** The last day in words: how far it is, or that it has passed; where no term runs yet, so. */
function dueWords(one: Pick<WithdrawalCase, 'dueOn' | 'dueEstimated' | 'state'>, ui: Ui): string {
  const t = ui.t.certificateLife;
  if (one.dueOn === null) return isOpenCase(one.state) ? t.noTermYet : '–';
  const day = one.dueEstimated ? t.estimated(dayWords(one.dueOn)) : dayWords(one.dueOn);
  return isOpenCase(one.state) && one.dueOn < ui.today ? t.overdue(day) : day;
}
