// What the room of councils answers: councils, sessions, and what members do in them.

import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { listCouncilsOf, seeChoices } from '#modules/councils/use-cases/list-councils.ts';
import { listSessions } from '#modules/councils/use-cases/list-sessions.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { planSession } from '#modules/councils/use-cases/plan-session.ts';
import {
  adjournSession,
  cancelSession,
  openSession,
  reconveneSession,
  startScoring,
} from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { setUpCouncil } from '#modules/councils/use-cases/set-up-council.ts';
import { viewCouncil } from '#modules/councils/use-cases/view-council.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import type { RoomRoutes } from './room-routes.ts';

export const councils: RoomRoutes = {
  pages: [],
  files: [],
  useCases: [
    listCouncilsOf,
    seeChoices,
    viewCouncil,
    setUpCouncil,
    listSessions,
    viewSession,
    planSession,
    setAgenda,
    declareConflicts,
    markAttendance,
    openSession,
    startScoring,
    adjournSession,
    reconveneSession,
    cancelSession,
  ],
};
