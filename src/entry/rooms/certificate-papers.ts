// What the certificates themselves answer: the papers, what their codes say, and the settings behind them.

import {
  certificateCodeFile,
  certificateLabel,
  certificatePaper,
  decisionPapers,
} from '#modules/certificates/screens/certificate-papers.ts';
import { certificateSettingsPage } from '#modules/certificates/screens/certificate-settings.tsx';
import { checkLabelPage } from '#modules/certificates/screens/check-label.tsx';
import { checkerPage } from '#modules/certificates/screens/checker-page.tsx';
import { issueCertificatePage, reissueCertificatePage } from '#modules/certificates/screens/issue-certificate.tsx';
import { listCertificatesPage } from '#modules/certificates/screens/list-certificates.tsx';
import { listReportsPage, reportPhotoFile, viewReportPage } from '#modules/certificates/screens/office-reports.tsx';
import { printedCodesPage } from '#modules/certificates/screens/printed-codes.tsx';
import { certificatePicture, publicKeys, statusListFile } from '#modules/certificates/screens/public-files.ts';
import { followReportPage, reportProductPage } from '#modules/certificates/screens/report-pages.tsx';
import { scannedPage, verifyPage } from '#modules/certificates/screens/verify-page.tsx';
import { viewCertificatePage } from '#modules/certificates/screens/view-certificate.tsx';
import { answerReport, listReports } from '#modules/certificates/use-cases/answer-report.ts';
import { changeKey } from '#modules/certificates/use-cases/change-key.ts';
import { changeSettings } from '#modules/certificates/use-cases/change-settings.ts';
import { checkLabel } from '#modules/certificates/use-cases/check-label.ts';
import { confirmHost } from '#modules/certificates/use-cases/confirm-host.ts';
import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import { listCertificates } from '#modules/certificates/use-cases/list-certificates.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { viewCertificate } from '#modules/certificates/use-cases/view-certificate.ts';
import type { RoomRoutes } from './room-routes.ts';

export const certificatePapers: RoomRoutes = {
  pages: [
    verifyPage,
    scannedPage,
    checkerPage,
    checkLabelPage,
    listCertificatesPage,
    viewCertificatePage,
    issueCertificatePage,
    reissueCertificatePage,
    certificateSettingsPage,
    printedCodesPage,
    reportProductPage,
    followReportPage,
    listReportsPage,
    viewReportPage,
  ],
  files: [
    certificatePicture,
    publicKeys,
    statusListFile,
    certificatePaper,
    certificateLabel,
    decisionPapers,
    certificateCodeFile,
    reportPhotoFile,
  ],
  useCases: [
    listCertificates,
    viewCertificate,
    checkLabel,
    issueCertificate,
    reissueCertificate,
    changeSettings,
    confirmHost,
    changeKey,
    listReports,
    answerReport,
  ],
};
