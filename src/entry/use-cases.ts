// Every use case of the house that programs may call; the list of the API and of its description.

import { scoreSheets } from '#modules/evaluation/use-cases/score-sheets.ts';
import { viewLedger } from '#modules/ledger/use-cases/view-ledger.ts';
import type { AnyUseCase } from '#web/api.ts';

export const useCases: readonly AnyUseCase[] = [scoreSheets, viewLedger];
