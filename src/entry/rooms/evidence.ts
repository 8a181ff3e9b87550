// What the evidence room answers: pages, files, use cases. Files come and go by form only.

import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { removeFile } from '#modules/evidence/use-cases/files.ts';
import { listEnding } from '#modules/evidence/use-cases/list-ending.ts';
import { listWallet } from '#modules/evidence/use-cases/list-wallet.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import type { RoomRoutes } from './room-routes.ts';

export const evidence: RoomRoutes = {
  pages: [],
  files: [],
  useCases: [listEnding, listWallet, viewPiece, addPiece, changePiece, withdrawPiece, removeFile],
};
