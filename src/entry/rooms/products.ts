// What the products' room answers: pages, photographs, use cases.

import { listProductsPage } from '#modules/products/screens/list-products.tsx';
import { photoFile } from '#modules/products/screens/photo-file.ts';
import { viewProductPage } from '#modules/products/screens/view-product.tsx';
import { changeCodes } from '#modules/products/use-cases/change-codes.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { listProducts } from '#modules/products/use-cases/list-products.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { changePhoto, removePhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { transferProduct } from '#modules/products/use-cases/transfer-product.ts';
import { undoProductMerge } from '#modules/products/use-cases/undo-product-merge.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import type { RoomRoutes } from './room-routes.ts';

export const products: RoomRoutes = {
  pages: [listProductsPage, viewProductPage],
  files: [photoFile],
  useCases: [
    listProducts,
    viewProduct,
    registerProduct,
    changeProduct,
    changeCodes,
    changePhoto,
    removePhoto,
    transferProduct,
    mergeProducts,
    undoProductMerge,
  ],
};
