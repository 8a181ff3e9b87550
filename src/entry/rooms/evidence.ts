// What the evidence room answers: pages, files, use cases. Files come and go by form only.

import { listCitations } from '#modules/dossiers/use-cases/list-citations.ts';
import { addPiecePage } from '#modules/evidence/screens/add-piece-page.tsx';
import { changePiecePage } from '#modules/evidence/screens/change-piece-page.tsx';
import { endingPage } from '#modules/evidence/screens/ending-page.tsx';
import { guidanceFile } from '#modules/evidence/screens/guidance-file.ts';
import { pieceFile } from '#modules/evidence/screens/piece-file.ts';
import { piecePageWith } from '#modules/evidence/screens/piece-page.tsx';
import { recordCheckPage } from '#modules/evidence/screens/record-check-page.tsx';
import { removeFilePage } from '#modules/evidence/screens/remove-file-page.tsx';
import { arrivingRoute } from '#modules/evidence/screens/upload-route.ts';
import { walletPage } from '#modules/evidence/screens/wallet-page.tsx';
import { withdrawPiecePage } from '#modules/evidence/screens/withdraw-piece-page.tsx';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { removeFile } from '#modules/evidence/use-cases/files.ts';
import { listEnding } from '#modules/evidence/use-cases/list-ending.ts';
import { listWallet } from '#modules/evidence/use-cases/list-wallet.ts';
import { recordCheck } from '#modules/evidence/use-cases/record-check.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import type { RoomRoutes } from './room-routes.ts';

export const evidence: RoomRoutes = {
  // A piece before the wallet, which would take `giay` for a producer's code.
  pages: [
    endingPage,
    piecePageWith(listCitations),
    recordCheckPage,
    changePiecePage,
    withdrawPiecePage,
    removeFilePage,
    walletPage,
    addPiecePage,
  ],
  files: [pieceFile, guidanceFile],
  uploads: [arrivingRoute],
  useCases: [listEnding, listWallet, viewPiece, addPiece, changePiece, withdrawPiece, removeFile, recordCheck],
};
