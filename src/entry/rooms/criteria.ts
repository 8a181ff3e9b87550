// What the criteria's room answers: the law for reading.

import { instrumentPage, listSetsPage } from '#modules/criteria/screens/list-sets.tsx';
import { viewSetPage } from '#modules/criteria/screens/view-set.tsx';
import { findSet } from '#modules/criteria/use-cases/find-set.ts';
import { listSets } from '#modules/criteria/use-cases/list-sets.ts';
import { viewSet } from '#modules/criteria/use-cases/view-set.ts';
import type { RoomRoutes } from './room-routes.ts';

export const criteria: RoomRoutes = {
  pages: [listSetsPage, instrumentPage, viewSetPage],
  files: [],
  useCases: [listSets, viewSet, findSet],
};
