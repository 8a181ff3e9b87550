// Every page and file route of the house. Each room lists its own in `rooms/`.

import type { AnyPage, FileRoute } from '#web/page.ts';
import type { UploadRoute } from '#web/upload-route.ts';
import { rooms } from './rooms/index.ts';

export const pages: readonly AnyPage[] = rooms.flatMap((room) => room.pages);

export const files: readonly FileRoute[] = rooms.flatMap((room) => room.files);

export const uploads: readonly UploadRoute[] = rooms.flatMap((room) => room.uploads ?? []);
