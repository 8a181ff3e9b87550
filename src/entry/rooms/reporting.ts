// What the room of figures and reports answers: pages, files, use cases.

import { boardFile, boardPage, coverageListPage } from '#modules/reporting/screens/board.tsx';
import { byUnitPage } from '#modules/reporting/screens/by-unit.tsx';
import { compareVersionsPage } from '#modules/reporting/screens/compare-versions.tsx';
import { coveragePage } from '#modules/reporting/screens/coverage.tsx';
import { coverageFile } from '#modules/reporting/screens/coverage-file.ts';
import { chainPage } from '#modules/reporting/screens/duties.tsx';
import { figureMapPage } from '#modules/reporting/screens/figure-map.tsx';
import { figureRecordsPage } from '#modules/reporting/screens/figure-records.tsx';
import { figuresPage } from '#modules/reporting/screens/figures.tsx';
import { figuresFile } from '#modules/reporting/screens/figures-file.ts';
import { listReportsPage } from '#modules/reporting/screens/list-reports.tsx';
import { openReportPage } from '#modules/reporting/screens/open-report.tsx';
import { producerBoardPage } from '#modules/reporting/screens/producer-board.tsx';
import { reportActPages } from '#modules/reporting/screens/report-acts.tsx';
import { reportFigurePage } from '#modules/reporting/screens/report-figure.tsx';
import { reportFiles } from '#modules/reporting/screens/report-files.ts';
import { summaryLinePage, summaryPage } from '#modules/reporting/screens/summary.tsx';
import { endTargetPage, targetsPage } from '#modules/reporting/screens/targets.tsx';
import {
  communeBoardFile,
  communeBoardPage,
  provinceBoardFile,
  provinceBoardPage,
} from '#modules/reporting/screens/unit-boards.tsx';
import { viewReportPage } from '#modules/reporting/screens/view-report.tsx';
import { writeReportPage } from '#modules/reporting/screens/write-report.tsx';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { endTarget, setTarget, viewTargets } from '#modules/reporting/use-cases/targets.ts';
import { viewBoard } from '#modules/reporting/use-cases/view-board.ts';
import { viewByUnit } from '#modules/reporting/use-cases/view-by-unit.ts';
import { viewCoverage } from '#modules/reporting/use-cases/view-coverage.ts';
import { listFigureRecords, viewFigures } from '#modules/reporting/use-cases/view-figures.ts';
import { viewFigureMap } from '#modules/reporting/use-cases/view-map.ts';
import { viewProducerBoard } from '#modules/reporting/use-cases/view-producer-board.ts';
import {
  compareVersions,
  listReportsCase,
  proposeSections,
  viewReport,
  viewReportFigure,
} from '#modules/reporting/use-cases/view-report.ts';
import { listSummary, viewSummary } from '#modules/reporting/use-cases/view-summary.ts';
import { viewCommuneBoard, viewProvinceBoard } from '#modules/reporting/use-cases/view-unit-boards.ts';
import {
  approveReport,
  dropReport,
  returnReport,
  saveReport,
  sendBackReport,
  submitReport,
} from '#modules/reporting/use-cases/write-report.ts';
import type { RoomRoutes } from './room-routes.ts';

export const reporting: RoomRoutes = {
  pages: [
    boardPage,
    provinceBoardPage,
    communeBoardPage,
    producerBoardPage,
    byUnitPage,
    summaryPage,
    summaryLinePage,
    figuresPage,
    figureMapPage,
    figureRecordsPage,
    targetsPage,
    endTargetPage,
    chainPage,
    coverageListPage,
    coveragePage,
    listReportsPage,
    openReportPage,
    viewReportPage,
    writeReportPage,
    ...reportActPages,
    compareVersionsPage,
    reportFigurePage,
  ],
  files: [provinceBoardFile, communeBoardFile, boardFile, figuresFile, coverageFile, ...reportFiles],
  useCases: [
    viewBoard,
    viewProvinceBoard,
    viewCommuneBoard,
    viewProducerBoard,
    viewByUnit,
    viewSummary,
    listSummary,
    viewFigures,
    listFigureRecords,
    viewFigureMap,
    viewTargets,
    setTarget,
    endTarget,
    viewCoverage,
    listReportsCase,
    viewReport,
    viewReportFigure,
    compareVersions,
    openReport,
    proposeSections,
    saveReport,
    submitReport,
    returnReport,
    sendBackReport,
    approveReport,
    issueReport,
    dropReport,
  ],
};
