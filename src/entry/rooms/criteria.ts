// What the criteria's room answers: the law for reading.

import { compareSetPage } from '#modules/criteria/screens/compare-set.tsx';
import { instrumentPage, listSetsPage } from '#modules/criteria/screens/list-sets.tsx';
import { viewSetPage } from '#modules/criteria/screens/view-set.tsx';
import { compareSet } from '#modules/criteria/use-cases/compare-set.ts';
import { findSet } from '#modules/criteria/use-cases/find-set.ts';
import { listSets } from '#modules/criteria/use-cases/list-sets.ts';
import { viewSet } from '#modules/criteria/use-cases/view-set.ts';
import type { RoomRoutes } from './room-routes.ts';

export const criteria: RoomRoutes = {
  pages: [listSetsPage, instrumentPage, viewSetPage, compareSetPage],
  files: [],
  useCases: [listSets, viewSet, findSet, compareSet],
};
