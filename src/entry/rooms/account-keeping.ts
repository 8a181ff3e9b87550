// What the accounts' room answers to those who keep the accounts of others. `/moi` and `/nhap` stand before `/:account`, which
// would take them for an id.

import { bringSheetPage } from '#modules/accounts/screens/bring-sheet.tsx';
import { changeAccountPage } from '#modules/accounts/screens/change-account.tsx';
import { closeAccountPage, reopenAccountPage } from '#modules/accounts/screens/close-account.tsx';
import { decideLinkPage } from '#modules/accounts/screens/decide-link.tsx';
import { endRolePage } from '#modules/accounts/screens/end-role.tsx';
import { endAssignmentPage, grantAssignmentPage } from '#modules/accounts/screens/grant-assignment.tsx';
import { grantRolePage } from '#modules/accounts/screens/grant-role.tsx';
import { handOverSlipPage } from '#modules/accounts/screens/hand-over-slip.tsx';
import { inviteAccountPage } from '#modules/accounts/screens/invite-account.tsx';
import { listAccountsPage } from '#modules/accounts/screens/list-accounts.tsx';
import { listLinksPage } from '#modules/accounts/screens/list-links.tsx';
import { previewImportPage } from '#modules/accounts/screens/preview-import.tsx';
import { printSlipPage } from '#modules/accounts/screens/print-slip.tsx';
import { resetAccountPage } from '#modules/accounts/screens/reset-account.tsx';
import { sheetTemplateFile } from '#modules/accounts/screens/sheet-template.ts';
import { viewAccountPage } from '#modules/accounts/screens/view-account.tsx';
import { changeAccount } from '#modules/accounts/use-cases/change-account.ts';
import { deactivateAccount } from '#modules/accounts/use-cases/deactivate-account.ts';
import { decideProducerLink } from '#modules/accounts/use-cases/decide-producer-link.ts';
import { endAssignment } from '#modules/accounts/use-cases/end-assignment.ts';
import { endProducerLink } from '#modules/accounts/use-cases/end-producer-link.ts';
import { endRole } from '#modules/accounts/use-cases/end-role.ts';
import { grantAssignment } from '#modules/accounts/use-cases/grant-assignment.ts';
import { grantRole } from '#modules/accounts/use-cases/grant-role.ts';
import { handOverSlip } from '#modules/accounts/use-cases/hand-over-slip.ts';
import { importAccounts, keepAccountSheet, previewAccountImport } from '#modules/accounts/use-cases/import-accounts.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { listAccounts } from '#modules/accounts/use-cases/list-accounts.ts';
import { listProducerLinks } from '#modules/accounts/use-cases/list-producer-links.ts';
import { printSlip } from '#modules/accounts/use-cases/print-slip.ts';
import { reactivateAccount } from '#modules/accounts/use-cases/reactivate-account.ts';
import { resetAccount } from '#modules/accounts/use-cases/reset-account.ts';
import { viewAccount } from '#modules/accounts/use-cases/view-account.ts';
import type { RoomRoutes } from './room-routes.ts';

export const accountKeeping: RoomRoutes = {
  pages: [
    listAccountsPage,
    inviteAccountPage,
    bringSheetPage,
    previewImportPage,
    viewAccountPage,
    changeAccountPage,
    grantRolePage,
    endRolePage,
    grantAssignmentPage,
    endAssignmentPage,
    resetAccountPage,
    closeAccountPage,
    reopenAccountPage,
    printSlipPage,
    handOverSlipPage,
    listLinksPage,
    decideLinkPage,
  ],
  files: [sheetTemplateFile],
  useCases: [
    listAccounts,
    viewAccount,
    inviteAccount,
    changeAccount,
    resetAccount,
    printSlip,
    handOverSlip,
    deactivateAccount,
    reactivateAccount,
    grantRole,
    endRole,
    grantAssignment,
    endAssignment,
    keepAccountSheet,
    previewAccountImport,
    importAccounts,
    listProducerLinks,
    decideProducerLink,
    endProducerLink,
  ],
};
