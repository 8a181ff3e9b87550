// What the public register answers: pages and pictures.

import { photoFile } from '#modules/catalogue/screens/photo-file.ts';
import { searchPage } from '#modules/catalogue/screens/search-products.tsx';
import { producerPage } from '#modules/catalogue/screens/view-producer.tsx';
import { productPage } from '#modules/catalogue/screens/view-product.tsx';
import { searchProducts } from '#modules/catalogue/use-cases/search-products.ts';
import { viewProduct } from '#modules/catalogue/use-cases/view-product.ts';
import type { RoomRoutes } from './room-routes.ts';

export const catalogue: RoomRoutes = {
  pages: [searchPage, productPage, producerPage],
  files: [photoFile],
  useCases: [searchProducts, viewProduct],
};
