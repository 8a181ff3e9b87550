// Front door of the tasks: types and rules for other rooms.

export { lateLevels, nearEnd } from './rules/escalation.ts';
export {
  lightOf,
  type Task,
  type TaskId,
  type TaskKind,
  type TaskLight,
  type TaskPeriod,
  type TaskState,
} from './rules/task.ts';
export type { TaskAct, TaskActKind, TaskFigure } from './rules/task-act.ts';
