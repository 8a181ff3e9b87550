// What the products' room answers: pages, photographs, use cases.

import { changeProductPage } from '#modules/products/screens/change-product.tsx';
import { codesPage } from '#modules/products/screens/codes-page.tsx';
import { decideDeclaredPage } from '#modules/products/screens/decide-declared.tsx';
import { endCodePage } from '#modules/products/screens/end-code.tsx';
import { listProductsPage } from '#modules/products/screens/list-products.tsx';
import { mergeProductsPage } from '#modules/products/screens/merge-products.tsx';
import { photoFile } from '#modules/products/screens/photo-file.ts';
import { photosPage } from '#modules/products/screens/photos-page.tsx';
import { registerProductPage } from '#modules/products/screens/register-product.tsx';
import { removePhotoPage } from '#modules/products/screens/remove-photo.tsx';
import { transferProductPage } from '#modules/products/screens/transfer-product.tsx';
import { undoMergePage } from '#modules/products/screens/undo-merge.tsx';
import { viewProductPage } from '#modules/products/screens/view-product.tsx';
import { changeCodes } from '#modules/products/use-cases/change-codes.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { decideDeclaredProduct } from '#modules/products/use-cases/decide-declared-product.ts';
import { listProducts } from '#modules/products/use-cases/list-products.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { changePhoto, removePhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { transferProduct } from '#modules/products/use-cases/transfer-product.ts';
import { undoProductMerge } from '#modules/products/use-cases/undo-product-merge.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import type { RoomRoutes } from './room-routes.ts';

export const products: RoomRoutes = {
  // The new product's address before that of a record, whose code it would else be taken for.
  pages: [
    listProductsPage,
    registerProductPage,
    viewProductPage,
    changeProductPage,
    decideDeclaredPage,
    photosPage,
    removePhotoPage,
    codesPage,
    endCodePage,
    transferProductPage,
    mergeProductsPage,
    undoMergePage,
  ],
  files: [photoFile],
  useCases: [
    listProducts,
    viewProduct,
    registerProduct,
    changeProduct,
    decideDeclaredProduct,
    changeCodes,
    changePhoto,
    removePhoto,
    transferProduct,
    mergeProducts,
    undoProductMerge,
  ],
};
