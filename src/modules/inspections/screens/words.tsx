// Days, states, teams and papers as words.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { InspectionCase } from '../rules/case.ts';
import type { PlanStand } from '../rules/plan.ts';
import type { Decision, TeamMember, Visit } from '../rules/visit.ts';

/** A legal day as people write it; a dash where there is none. */
export const dayWords = (day: string | null): string => (day === null ? '–' : formatVietnamese(day as LocalDate));

const visitLooks: Readonly<Record<Visit['state'], readonly [TagTone, TagShape]>> = {
  planned: ['blue', 'ring'],
  notified: ['blue', 'half'],
  'on-site': ['gold', 'clock'],
  recorded: ['green', 'half'],
  closed: ['green', 'check'],
  cancelled: ['neutral', 'cross'],
};

export function VisitTag({ ui, state }: { readonly ui: Ui; readonly state: Visit['state'] }) {
  const [tone, shape] = visitLooks[state];
  return <Tag words={ui.t.inspections.states[state]} tone={tone} shape={shape} />;
}

const standLooks: Readonly<Record<PlanStand, readonly [TagTone, TagShape]>> = {
  'without-visit': ['neutral', 'ring'],
  planned: ['blue', 'half'],
  late: ['red', 'clock'],
  done: ['green', 'check'],
};

export function StandTag({ ui, stand }: { readonly ui: Ui; readonly stand: PlanStand }) {
  const [tone, shape] = standLooks[stand];
  return <Tag words={ui.t.inspections.standWords[stand]} tone={tone} shape={shape} />;
}

const caseLooks: Readonly<Record<InspectionCase['state'], readonly [TagTone, TagShape]>> = {
  open: ['gold', 'question'],
  visit: ['blue', 'half'],
  'handed-over': ['blue', 'arrow'],
  closed: ['green', 'check'],
};

export function CaseTag({
  ui,
  state,
  late,
}: {
  readonly ui: Ui;
  readonly state: InspectionCase['state'];
  readonly late: boolean;
}) {
  if (late) return <Tag words={ui.t.inspectionCases.list.late} tone="red" shape="clock" />;
  const [tone, shape] = caseLooks[state];
  return <Tag words={ui.t.inspections.caseStates[state]} tone={tone} shape={shape} />;
}

export const decisionWords = (ui: Ui, { number, date, body }: Decision): string =>
  ui.t.inspections.decision.words(number, dayWords(date), body);

/** The people of a team, the head first. */
export function TeamList({ ui, team }: { readonly ui: Ui; readonly team: readonly TeamMember[] }) {
  const sorted = [...team].sort((a, b) => Number(b.head) - Number(a.head));
  return (
    <ul class="plain-list">
      {sorted.map((one) => (
        <li key={`${one.accountId ?? ''} ${one.name}`}>
          {one.name}
          {one.agency !== '' && `, ${one.agency}`}
          {one.head && ` (${ui.t.inspections.team.isHead})`}
        </li>
      ))}
    </ul>
  );
}
