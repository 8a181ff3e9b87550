// What the ledger answers: who did what.

import { ledgerPage } from '#modules/ledger/screens/view-ledger.tsx';
import { viewLedger } from '#modules/ledger/use-cases/view-ledger.ts';
import type { RoomRoutes } from './room-routes.ts';

export const ledger: RoomRoutes = { pages: [ledgerPage], files: [], useCases: [viewLedger] };
