// What the room of offices answers: pages and use cases.

import { dutiesPage, dutyPage } from '#modules/offices/screens/duties.tsx';
import { listBodiesPage, registerBodiesPage } from '#modules/offices/screens/list-bodies.tsx';
import { changeBodyPage, endBodyPage, viewBodyPage } from '#modules/offices/screens/view-body.tsx';
import { changeBody, endBody, registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { addMember, endMember } from '#modules/offices/use-cases/keep-members.ts';
import { listBodiesOfProvince, viewBody } from '#modules/offices/use-cases/read-bodies.ts';
import { listDuties, setResponsibility } from '#modules/offices/use-cases/responsibilities.ts';
import type { RoomRoutes } from './room-routes.ts';

export const offices: RoomRoutes = {
  // Words of the room before the id of a body.
  pages: [listBodiesPage, registerBodiesPage, dutiesPage, dutyPage, viewBodyPage, changeBodyPage, endBodyPage],
  files: [],
  useCases: [
    listBodiesOfProvince,
    viewBody,
    registerBodies,
    changeBody,
    endBody,
    addMember,
    endMember,
    listDuties,
    setResponsibility,
  ],
};
