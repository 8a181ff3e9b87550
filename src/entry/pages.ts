// Every page and file route of the house, by room. A route that is not listed here does not exist.

import { signInPage } from '#modules/accounts/screens/sign-in.tsx';
import { signOutPage } from '#modules/accounts/screens/sign-out.tsx';
import { photoFile } from '#modules/catalogue/screens/photo-file.ts';
import { searchPage } from '#modules/catalogue/screens/search-products.tsx';
import { producerPage } from '#modules/catalogue/screens/view-producer.tsx';
import { productPage } from '#modules/catalogue/screens/view-product.tsx';
import { ledgerPage } from '#modules/ledger/screens/view-ledger.tsx';
import { listProductsPage } from '#modules/products/screens/list-products.tsx';
import { photoFile } from '#modules/products/screens/photo-file.ts';
import { viewProductPage } from '#modules/products/screens/view-product.tsx';
import type { AnyPage, FileRoute } from '#web/page.ts';

export const pages: readonly AnyPage[] = [signInPage, signOutPage, ledgerPage, listProductsPage, viewProductPage];
import { lookUpUnitsPage } from '#modules/territory/screens/look-up-units.tsx';
import { viewUnitPage } from '#modules/territory/screens/view-unit.tsx';
import type { AnyPage, FileRoute } from '#web/page.ts';

export const pages: readonly AnyPage[] = [
  searchPage,
  productPage,
  producerPage,
  signInPage,
  signOutPage,
  ledgerPage,
  lookUpUnitsPage,
  viewUnitPage,
];

export const files: readonly FileRoute[] = [photoFile];
