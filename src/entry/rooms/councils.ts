// What the room of councils answers: councils, sessions, and what members do in them.

import { agendaPage } from '#modules/councils/screens/agenda-page.tsx';
import { attendancePage } from '#modules/councils/screens/attendance-page.tsx';
import { changeMembersPage } from '#modules/councils/screens/change-members.tsx';
import { declarationPage } from '#modules/councils/screens/declaration-page.tsx';
import { dossierChangesPage } from '#modules/councils/screens/dossier-changes.tsx';
import { listCouncilsPage } from '#modules/councils/screens/list-councils.tsx';
import { listSessionsPage } from '#modules/councils/screens/list-sessions.tsx';
import { changeSessionPage, planSessionPage } from '#modules/councils/screens/plan-session.tsx';
import { sessionDossierPage, sessionPieceFile } from '#modules/councils/screens/session-dossier.tsx';
import { setUpCouncilPage } from '#modules/councils/screens/set-up-council.tsx';
import {
  adjournSessionPage,
  cancelSessionPage,
  openSessionPage,
  reconveneSessionPage,
  startScoringPage,
} from '#modules/councils/screens/simple-acts.tsx';
import { viewCouncilPage } from '#modules/councils/screens/view-council.tsx';
import { viewSessionPage } from '#modules/councils/screens/view-session.tsx';
import { waiversPage } from '#modules/councils/screens/waivers-page.tsx';
import { changeMembers } from '#modules/councils/use-cases/change-members.ts';
import { changeSession } from '#modules/councils/use-cases/change-session.ts';
import { compareWithLast } from '#modules/councils/use-cases/compare-with-last.ts';
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
import { viewSessionDossier, viewSessionPiece } from '#modules/councils/use-cases/view-session-dossier.ts';
import { endWaiver, listWaiversOf, recordWaiver } from '#modules/councils/use-cases/waivers.ts';
import type { RoomRoutes } from './room-routes.ts';

export const councils: RoomRoutes = {
  // Pages with a word of their own before that of a record, for whose id the word would else be taken.
  pages: [
    listCouncilsPage,
    setUpCouncilPage,
    waiversPage,
    viewCouncilPage,
    changeMembersPage,
    listSessionsPage,
    planSessionPage,
    viewSessionPage,
    changeSessionPage,
    agendaPage,
    attendancePage,
    declarationPage,
    openSessionPage,
    startScoringPage,
    adjournSessionPage,
    reconveneSessionPage,
    cancelSessionPage,
    sessionDossierPage,
    dossierChangesPage,
  ],
  files: [sessionPieceFile],
  useCases: [
    listCouncilsOf,
    seeChoices,
    viewCouncil,
    setUpCouncil,
    changeMembers,
    listSessions,
    viewSession,
    planSession,
    changeSession,
    setAgenda,
    declareConflicts,
    markAttendance,
    openSession,
    startScoring,
    adjournSession,
    reconveneSession,
    cancelSession,
    viewSessionDossier,
    compareWithLast,
    viewSessionPiece,
    listWaiversOf,
    recordWaiver,
    endWaiver,
  ],
};
