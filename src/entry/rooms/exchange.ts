// What exchange answers: an office's list brought in, previewed, decided, confirmed, undone; the register taken out.

import { confirmImportPage } from '#modules/exchange/screens/confirm-import.tsx';
import { discardImportPage, undoImportPage } from '#modules/exchange/screens/end-import.tsx';
import { exchangeHomePage } from '#modules/exchange/screens/exchange-home.tsx';
import {
  exportFile,
  exportRecordPage,
  exportRegisterPage,
  templateFile,
} from '#modules/exchange/screens/export-register.tsx';
import { previewImportPage } from '#modules/exchange/screens/preview-import.tsx';
import { uploadRegisterPage } from '#modules/exchange/screens/upload-register.tsx';
import { chooseNameColumn } from '#modules/exchange/use-cases/choose-name-column.ts';
import { confirmRegisterImport } from '#modules/exchange/use-cases/confirm-register-import.ts';
import { decideImportRows } from '#modules/exchange/use-cases/decide-import-rows.ts';
import { discardRegisterImport } from '#modules/exchange/use-cases/discard-register-import.ts';
import { exportRegister, viewExport } from '#modules/exchange/use-cases/export-register.ts';
import { listExchanges } from '#modules/exchange/use-cases/list-exchanges.ts';
import { undoRegisterImport } from '#modules/exchange/use-cases/undo-register-import.ts';
import { viewRegisterImport } from '#modules/exchange/use-cases/view-register-import.ts';
import type { RoomRoutes } from './room-routes.ts';

export const exchange: RoomRoutes = {
  pages: [
    exchangeHomePage,
    uploadRegisterPage,
    previewImportPage,
    confirmImportPage,
    undoImportPage,
    discardImportPage,
    exportRegisterPage,
    exportRecordPage,
  ],
  files: [exportFile, templateFile],
  useCases: [
    listExchanges,
    viewRegisterImport,
    decideImportRows,
    chooseNameColumn,
    confirmRegisterImport,
    undoRegisterImport,
    discardRegisterImport,
    exportRegister,
    viewExport,
  ],
};
