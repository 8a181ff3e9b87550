// What the accounts' room answers: pages and use cases.

import { signInPage } from '#modules/accounts/screens/sign-in.tsx';
import { signOutPage } from '#modules/accounts/screens/sign-out.tsx';
import type { RoomRoutes } from './room-routes.ts';

export const accounts: RoomRoutes = {
  pages: [signInPage, signOutPage],
  files: [],
  useCases: [],
};
