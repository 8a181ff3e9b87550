// A long form as a list of tasks, each with its state; or what waits for an officer, oldest deadline first.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Tag, type TagShape, type TagTone } from './tag.tsx';

export type TaskState = 'not-started' | 'in-progress' | 'done' | 'cannot-start' | 'problem' | 'optional';

const LOOKS: Readonly<Record<TaskState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  'not-started': { tone: 'blue', shape: 'ring' },
  'in-progress': { tone: 'gold', shape: 'half' },
  done: { tone: 'green', shape: 'check' },
  'cannot-start': { tone: 'neutral', shape: 'pause' },
  problem: { tone: 'red', shape: 'cross' },
  optional: { tone: 'neutral', shape: 'ring' },
};

export interface Task {
  readonly label: string;
  /** Absent where the task cannot be opened yet. */
  readonly href?: string | undefined;
  readonly state: TaskState;
  /** What it asks for, or why it cannot start. */
  readonly hint?: string | undefined;
  /** A deadline in words: "trước 30/11/2026". */
  readonly due?: string | undefined;
}

export interface TaskListProps {
  readonly t: DesignTexts;
  readonly tasks: readonly Task[];
}

/**
 * @example <TaskList t={t} tasks={[{ label: 'Thông tin chủ thể', href: '…', state: 'done' }]} />
 */
export function TaskList({ t, tasks }: TaskListProps) {
  return (
    <ul class="task-list">
      {tasks.map((task) => (
        <li key={task.label} class="task">
          <div class="task__words">
            {task.href ? (
              <a class="task__label" href={task.href}>
                {task.label}
              </a>
            ) : (
              <span class="task__label">{task.label}</span>
            )}
            {task.hint && <p class="task__hint">{task.hint}</p>}
          </div>
          {task.due && <p class="task__due">{task.due}</p>}
          <Tag words={t.task[task.state]} {...LOOKS[task.state]} />
        </li>
      ))}
    </ul>
  );
}
