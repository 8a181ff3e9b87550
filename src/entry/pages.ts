// Every page and file route of the house, by room. A route that is not listed here does not exist.

import { signInPage } from '#modules/accounts/screens/sign-in.tsx';
import { signOutPage } from '#modules/accounts/screens/sign-out.tsx';
import { ledgerPage } from '#modules/ledger/screens/view-ledger.tsx';
import type { AnyPage, FileRoute } from '#web/page.ts';

export const pages: readonly AnyPage[] = [signInPage, signOutPage, ledgerPage];

export const files: readonly FileRoute[] = [];
