// What the room of the life of certificates answers: pages, files, use cases.

import { caseActPagesList } from '#modules/certificate-life/screens/case-acts.tsx';
import { casePaperFiles } from '#modules/certificate-life/screens/case-papers.ts';
import { expiredRulePage } from '#modules/certificate-life/screens/expired-rule.tsx';
import { extensionPage, extensionsPage } from '#modules/certificate-life/screens/extensions.tsx';
import { listCasesPage } from '#modules/certificate-life/screens/list-cases.tsx';
import { numberPaperPage } from '#modules/certificate-life/screens/number-paper.tsx';
import { openCasePage, productionStoppedPage } from '#modules/certificate-life/screens/open-case.tsx';
import { proposeExtensionPage } from '#modules/certificate-life/screens/propose-extension.tsx';
import { registerPages } from '#modules/certificate-life/screens/registers.tsx';
import { removalPage } from '#modules/certificate-life/screens/removal.tsx';
import { expiryNoticeFiles, renewalPage } from '#modules/certificate-life/screens/renewal.tsx';
import { screenManyPage } from '#modules/certificate-life/screens/screen-many.tsx';
import { screeningPage } from '#modules/certificate-life/screens/screening.tsx';
import { screeningListFiles } from '#modules/certificate-life/screens/screening-list-files.ts';
import { liftSuspensionPage, suspendPage } from '#modules/certificate-life/screens/suspend.tsx';
import { caseFile, viewCasePage } from '#modules/certificate-life/screens/view-case.tsx';
import { decideWithdrawal, sendWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { decideExtension, takeExtensionBack } from '#modules/certificate-life/use-cases/decide-extension.ts';
import { setExpiredRule } from '#modules/certificate-life/use-cases/expired-rule.ts';
import { numberPaper } from '#modules/certificate-life/use-cases/number-paper.ts';
import { confirmProductionStopped, openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { proposeExtension } from '#modules/certificate-life/use-cases/propose-extension.ts';
import { readRegister } from '#modules/certificate-life/use-cases/read-registers.ts';
import { chooseScreening, inviteProducer, recordRemoval } from '#modules/certificate-life/use-cases/screening-acts.ts';
import { liftSuspension, suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { tellOfExpiry } from '#modules/certificate-life/use-cases/tell-of-expiry.ts';
import { listWithdrawals, viewWithdrawal } from '#modules/certificate-life/use-cases/view-cases.ts';
import { listExtensions } from '#modules/certificate-life/use-cases/view-extensions.ts';
import { viewRenewal } from '#modules/certificate-life/use-cases/view-renewal.ts';
import { viewScreening } from '#modules/certificate-life/use-cases/view-screening.ts';
import {
  concludeCase,
  dropCase,
  proposeWithdrawal,
  recordExplanation,
} from '#modules/certificate-life/use-cases/work-on-case.ts';
import type { RoomRoutes } from './room-routes.ts';

export const certificateLife: RoomRoutes = {
  pages: [
    listCasesPage,
    viewCasePage,
    ...caseActPagesList,
    numberPaperPage,
    openCasePage,
    productionStoppedPage,
    extensionsPage,
    extensionPage,
    proposeExtensionPage,
    suspendPage,
    liftSuspensionPage,
    screeningPage,
    screenManyPage,
    expiredRulePage,
    removalPage,
    renewalPage,
    ...registerPages,
  ],
  files: [caseFile, ...casePaperFiles, ...screeningListFiles, ...expiryNoticeFiles],
  useCases: [
    listWithdrawals,
    viewWithdrawal,
    openWithdrawal,
    confirmProductionStopped,
    concludeCase,
    recordExplanation,
    proposeWithdrawal,
    decideWithdrawal,
    sendWithdrawal,
    dropCase,
    numberPaper,
    listExtensions,
    proposeExtension,
    decideExtension,
    takeExtensionBack,
    suspendRecognition,
    liftSuspension,
    viewScreening,
    chooseScreening,
    inviteProducer,
    recordRemoval,
    setExpiredRule,
    viewRenewal,
    tellOfExpiry,
    readRegister,
  ],
};
