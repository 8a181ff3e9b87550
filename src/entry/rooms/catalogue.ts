// What the public register answers: pages and pictures.

import { changesAtom, changesJsonFeed } from '#modules/catalogue/screens/change-feeds.ts';
import { goodsNumberRoute } from '#modules/catalogue/screens/goods-number.ts';
import { changesPage } from '#modules/catalogue/screens/list-changes.tsx';
import { lookUpPage } from '#modules/catalogue/screens/look-up.tsx';
import { openDataPage } from '#modules/catalogue/screens/open-data.tsx';
import { dcatFile } from '#modules/catalogue/screens/open-data-catalogue.ts';
import {
  monthlyFile,
  nationalTable,
  nationalWorkbook,
  openDataFile,
} from '#modules/catalogue/screens/open-data-file.ts';
import { photoFile } from '#modules/catalogue/screens/photo-file.ts';
import { searchPage } from '#modules/catalogue/screens/search-products.tsx';
import { figuresPage } from '#modules/catalogue/screens/view-figures.tsx';
import { countryMapPage, provinceMapPage } from '#modules/catalogue/screens/view-map.tsx';
import { producerPage } from '#modules/catalogue/screens/view-producer.tsx';
import { productPage } from '#modules/catalogue/screens/view-product.tsx';
import { listPublicChanges } from '#modules/catalogue/use-cases/list-changes.ts';
import { readPublicChanges } from '#modules/catalogue/use-cases/read-changes.ts';
import { searchProducts } from '#modules/catalogue/use-cases/search-products.ts';
import { viewFigures } from '#modules/catalogue/use-cases/view-figures.ts';
import { viewMap } from '#modules/catalogue/use-cases/view-map.ts';
import { viewProduct } from '#modules/catalogue/use-cases/view-product.ts';
import type { RoomRoutes } from './room-routes.ts';

export const catalogue: RoomRoutes = {
  pages: [
    searchPage,
    productPage,
    producerPage,
    lookUpPage,
    openDataPage,
    changesPage,
    figuresPage,
    countryMapPage,
    provinceMapPage,
  ],
  files: [
    photoFile,
    openDataFile,
    monthlyFile,
    goodsNumberRoute,
    dcatFile,
    changesAtom,
    changesJsonFeed,
    nationalWorkbook,
    nationalTable,
  ],
  useCases: [listPublicChanges, searchProducts, viewProduct, viewFigures, viewMap, readPublicChanges],
};
