// What the room of the field answers: records of visits, devices, checklists, photographs.

import { bringInPage } from '#modules/field/screens/bring-in-page.tsx';
import { checklistPage, checklistsPage } from '#modules/field/screens/checklist-pages.tsx';
import { deskPage, fillPage } from '#modules/field/screens/desk-pages.tsx';
import { decidePage, devicePage, devicesPage, releasePage, revokePage } from '#modules/field/screens/device-pages.tsx';
import {
  addEntryPage,
  addPhotoPage,
  correctPage,
  finishPage,
  resolvePage,
} from '#modules/field/screens/entry-pages.tsx';
import { importChecklistPage } from '#modules/field/screens/import-page.tsx';
import { recordsPage } from '#modules/field/screens/list-records.tsx';
import { recordPage, recordPicture } from '#modules/field/screens/record-page.tsx';
import { photosRoute } from '#modules/field/screens/upload-route.ts';
import { addEntry } from '#modules/field/use-cases/add-entry.ts';
import { bringIn } from '#modules/field/use-cases/bring-in.ts';
import { listAllChecklists, viewChecklist } from '#modules/field/use-cases/checklists.ts';
import { correctEntry, resolveConflict } from '#modules/field/use-cases/decide-entry.ts';
import {
  decideQuarantined,
  listDevices,
  releaseHeld,
  revokeDevice,
  viewDevice,
} from '#modules/field/use-cases/devices.ts';
import { fillAnswers } from '#modules/field/use-cases/fill-answers.ts';
import { finishRecord } from '#modules/field/use-cases/finish-record.ts';
import { importChecklist } from '#modules/field/use-cases/import-checklist.ts';
import { readPackage } from '#modules/field/use-cases/read-package.ts';
import { registerDevice } from '#modules/field/use-cases/register-device.ts';
import { sync } from '#modules/field/use-cases/sync.ts';
import { viewRecord } from '#modules/field/use-cases/view-record.ts';
import type { RoomRoutes } from './room-routes.ts';

export const field: RoomRoutes = {
  pages: [
    devicesPage,
    devicePage,
    revokePage,
    bringInPage,
    releasePage,
    decidePage,
    checklistsPage,
    importChecklistPage,
    checklistPage,
    recordsPage,
    recordPage,
    deskPage,
    fillPage,
    addEntryPage,
    addPhotoPage,
    finishPage,
    resolvePage,
    correctPage,
  ],
  files: [recordPicture],
  uploads: [photosRoute],
  useCases: [
    registerDevice,
    readPackage,
    sync,
    viewRecord,
    fillAnswers,
    addEntry,
    finishRecord,
    correctEntry,
    resolveConflict,
    listDevices,
    viewDevice,
    revokeDevice,
    releaseHeld,
    bringIn,
    decideQuarantined,
    listAllChecklists,
    viewChecklist,
    importChecklist,
  ],
};
