// Every use case of the house that programs may call; the list of the API and of its description.

import { completeRecognition, correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { extendRecognition } from '#modules/certificates/use-cases/extend-recognition.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { scoreSheets } from '#modules/evaluation/use-cases/score-sheets.ts';
import { viewLedger } from '#modules/ledger/use-cases/view-ledger.ts';
import { changeCodes } from '#modules/products/use-cases/change-codes.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { listProducts } from '#modules/products/use-cases/list-products.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { changePhoto, removePhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { transferProduct } from '#modules/products/use-cases/transfer-product.ts';
import { undoProductMerge } from '#modules/products/use-cases/undo-product-merge.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import type { AnyUseCase } from '#web/api.ts';

export const useCases: readonly AnyUseCase[] = [
  scoreSheets,
  viewLedger,
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
  recordRecognition,
  completeRecognition,
  correctRecognition,
  extendRecognition,
];
import { lookUpUnit } from '#modules/territory/use-cases/look-up-unit.ts';
import type { AnyUseCase } from '#web/api.ts';

export const useCases: readonly AnyUseCase[] = [scoreSheets, viewLedger, lookUpUnit];
