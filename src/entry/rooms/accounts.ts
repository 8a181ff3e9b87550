// What the accounts' room answers: pages and use cases.

import { acceptInvitationPage } from '#modules/accounts/screens/accept-invitation.tsx';
import { addPasskeyPage } from '#modules/accounts/screens/add-passkey.tsx';
import { enrolAppPage } from '#modules/accounts/screens/enrol-app.tsx';
import { forgottenPasswordPage } from '#modules/accounts/screens/forgotten-password.tsx';
import { invitationCodePage } from '#modules/accounts/screens/invitation-code.tsx';
import { ownAccountPage } from '#modules/accounts/screens/own-account.tsx';
import { ownPasswordPage } from '#modules/accounts/screens/own-password.tsx';
import { recoveryCodesPage } from '#modules/accounts/screens/recovery-codes.tsx';
import { registerOneselfPage } from '#modules/accounts/screens/register-oneself.tsx';
import { removeFactorPage } from '#modules/accounts/screens/remove-factor.tsx';
import { requestProducerLinkPage } from '#modules/accounts/screens/request-producer-link.tsx';
import { secondStepPage } from '#modules/accounts/screens/second-step.tsx';
import { securityPage } from '#modules/accounts/screens/security.tsx';
import { signInPage } from '#modules/accounts/screens/sign-in.tsx';
import { signOutPage } from '#modules/accounts/screens/sign-out.tsx';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { viewOwnAccount } from '#modules/accounts/use-cases/view-own-account.ts';
import type { RoomRoutes } from './room-routes.ts';

export const accounts: RoomRoutes = {
  pages: [
    signInPage,
    secondStepPage,
    signOutPage,
    invitationCodePage,
    acceptInvitationPage,
    forgottenPasswordPage,
    registerOneselfPage,
    ownAccountPage,
    ownPasswordPage,
    securityPage,
    enrolAppPage,
    addPasskeyPage,
    recoveryCodesPage,
    removeFactorPage,
    requestProducerLinkPage,
  ],
  files: [],
  useCases: [viewOwnAccount, requestProducerLink],
};
