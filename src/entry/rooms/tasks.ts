// What the room of tasks answers: pages, files and use cases.

import {
  askExtensionPage,
  handInPage,
  reportDelayPage,
  reportProgressPage,
} from '#modules/tasks/screens/act-pages.tsx';
import { assignTasksPage } from '#modules/tasks/screens/assign-tasks.tsx';
import { calendarFileRoute, calendarPage } from '#modules/tasks/screens/calendar.tsx';
import { changeDuePage } from '#modules/tasks/screens/change-due-page.tsx';
import { cancelTaskPage, decideExtensionPage, decideResultPage } from '#modules/tasks/screens/decide-pages.tsx';
import { handOverPage, listHandOversPage, newHandOverPage } from '#modules/tasks/screens/hand-over.tsx';
import { listTasksPage } from '#modules/tasks/screens/list-tasks.tsx';
import { silentOfficesPage, taskSettingPage } from '#modules/tasks/screens/silent-offices.tsx';
import { viewBoardPage } from '#modules/tasks/screens/view-board.tsx';
import { taskFile, viewTaskPage } from '#modules/tasks/screens/view-task.tsx';
import { assignTasks } from '#modules/tasks/use-cases/assign-tasks.ts';
import { cancelTask, decideExtension, decideResult } from '#modules/tasks/use-cases/assigner-acts.ts';
import { makeCalendarLink, readCalendar, revokeCalendarLink, viewCalendar } from '#modules/tasks/use-cases/calendar.ts';
import { changeDue } from '#modules/tasks/use-cases/change-due.ts';
import { continueSeries, escalateTask, remindLead } from '#modules/tasks/use-cases/clock-acts.ts';
import { followUnit } from '#modules/tasks/use-cases/follow-unit.ts';
import { handOver, listHandOvers } from '#modules/tasks/use-cases/hand-over.ts';
import { askExtension, handInResult, reportProgress } from '#modules/tasks/use-cases/lead-acts.ts';
import { listTasks } from '#modules/tasks/use-cases/list-tasks.ts';
import { changeTaskSetting, listSilent } from '#modules/tasks/use-cases/silent-offices.ts';
import { viewBoard } from '#modules/tasks/use-cases/view-board.ts';
import { viewTask } from '#modules/tasks/use-cases/view-task.ts';
import type { RoomRoutes } from './room-routes.ts';

export const tasks: RoomRoutes = {
  // Words of the room before the id of a task.
  pages: [
    listTasksPage,
    assignTasksPage,
    viewBoardPage,
    silentOfficesPage,
    taskSettingPage,
    calendarPage,
    listHandOversPage,
    newHandOverPage,
    handOverPage,
    viewTaskPage,
    reportProgressPage,
    reportDelayPage,
    handInPage,
    askExtensionPage,
    decideResultPage,
    decideExtensionPage,
    changeDuePage,
    cancelTaskPage,
  ],
  files: [taskFile, calendarFileRoute],
  useCases: [
    listTasks,
    viewTask,
    viewBoard,
    assignTasks,
    reportProgress,
    askExtension,
    handInResult,
    decideResult,
    decideExtension,
    changeDue,
    cancelTask,
    listSilent,
    changeTaskSetting,
    viewCalendar,
    makeCalendarLink,
    revokeCalendarLink,
    readCalendar,
    listHandOvers,
    handOver,
    remindLead,
    escalateTask,
    continueSeries,
    followUnit,
  ],
};
