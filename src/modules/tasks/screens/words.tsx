// Days, lights and kinds of tasks as words.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { daysBetween, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { Task, TaskLight } from '../rules/task.ts';

/** A legal day as people write it; a dash where there is none. */
export const dayWords = (day: string | null): string => (day === null ? '–' : formatVietnamese(day as LocalDate));

const looks: Readonly<Record<TaskLight, readonly [TagTone, TagShape]>> = {
  'in-time': ['blue', 'ring'],
  late: ['red', 'clock'],
  'done-in-time': ['green', 'check'],
  'done-late': ['gold', 'check'],
};

/** The light in a word with a shape; a task that waits or was taken back says that instead. */
export function LightTag({ ui, task, light }: { readonly ui: Ui; readonly task: Task; readonly light: TaskLight }) {
  const { lights, states } = ui.t.tasks;
  if (task.state === 'cancelled') return <Tag words={states.cancelled} tone="neutral" shape="cross" />;
  const [tone, shape] = looks[light];
  return <Tag words={lights[light]} tone={tone} shape={shape} />;
}

/** The second tag of what runs: a result or a wish that waits for the assigner. */
export function WaitingTag({ ui, task }: { readonly ui: Ui; readonly task: Task }) {
  const { states, view } = ui.t.tasks;
  if (task.state === 'handed-in') return <Tag words={states['handed-in']} tone="gold" shape="half" />;
  if (task.state === 'open' && task.askedUntil !== null) {
    return <Tag words={view.acts['extension-asked']} tone="gold" shape="question" />;
  }
  return null;
}

/** `còn 5 ngày`, `quá 2 ngày`, nothing for what does not run. */
export function leftWords(ui: Ui, task: Task): string {
  const { dueWords } = ui.t.tasks;
  if (task.dueOn === null || task.state !== 'open') return '';
  const left = daysBetween(ui.today, task.dueOn);
  if (left === 0) return dueWords.today;
  return left > 0 ? dueWords.left(left) : dueWords.late(-left);
}

/** `Định kỳ, hằng quý, kỳ thứ 2`. */
export function kindWords(ui: Ui, task: Task): string {
  const { kinds, periods, view } = ui.t.tasks;
  const parts = [
    kinds[task.kind],
    ...(task.period === null ? [] : [periods[task.period].toLocaleLowerCase('vi')]),
    ...(task.kind === 'recurring' ? [view.facts.ordinal(task.ordinal)] : []),
  ];
  return parts.join(', ');
}
