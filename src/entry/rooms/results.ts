// What the room of results answers: from a closed session to papers, decisions, notices and complaints.

import { complaintFile, complaintPage, complaintsPage } from '#modules/results/screens/complaints.tsx';
import { decisionPage } from '#modules/results/screens/decision-page.tsx';
import { listResultsPage } from '#modules/results/screens/list-sessions.tsx';
import { ministryPage } from '#modules/results/screens/ministry-page.tsx';
import { notesPage } from '#modules/results/screens/notes-page.tsx';
import { noticesPage } from '#modules/results/screens/notices-page.tsx';
import { resultPaperFiles } from '#modules/results/screens/paper-files.ts';
import { paperPage } from '#modules/results/screens/paper-page.tsx';
import { settingPage } from '#modules/results/screens/setting-page.tsx';
import { viewResultPage } from '#modules/results/screens/view-result.tsx';
import { viewResultsPage } from '#modules/results/screens/view-session.tsx';
import { changeSetting } from '#modules/results/use-cases/change-setting.ts';
import {
  answerComplaint,
  fileComplaint,
  listResultComplaints,
  takeComplaint,
  viewComplaint,
} from '#modules/results/use-cases/complaints.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { listResultSessions } from '#modules/results/use-cases/list-sessions.ts';
import { recordMinistryAnswer, sendToMinistry } from '#modules/results/use-cases/ministry.ts';
import { attachSignedPaper, numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { viewNotes, writeNote } from '#modules/results/use-cases/session-notes.ts';
import { viewResult } from '#modules/results/use-cases/view-result.ts';
import { viewSessionResults } from '#modules/results/use-cases/view-session.ts';
import type { RoomRoutes } from './room-routes.ts';

export const results: RoomRoutes = {
  // Pages with a word of their own before that of a session, for whose id the word would else be taken.
  pages: [
    listResultsPage,
    settingPage,
    viewResultsPage,
    paperPage,
    decisionPage,
    noticesPage,
    ministryPage,
    notesPage,
    viewResultPage,
    complaintsPage,
    complaintPage,
  ],
  files: [...resultPaperFiles, complaintFile],
  useCases: [
    listResultSessions,
    viewSessionResults,
    numberPaper,
    attachSignedPaper,
    recordDecision,
    issueNotices,
    sendToMinistry,
    recordMinistryAnswer,
    viewResult,
    fileComplaint,
    listResultComplaints,
    viewComplaint,
    takeComplaint,
    answerComplaint,
    viewNotes,
    writeNote,
    changeSetting,
  ],
};
