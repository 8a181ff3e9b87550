// Every page and file route of the house. Each room lists its own in `rooms/`.

import type { AnyPage, FileRoute } from '#web/page.ts';
import { rooms } from './rooms/index.ts';

export const pages: readonly AnyPage[] = rooms.flatMap((room) => room.pages);

export const files: readonly FileRoute[] = rooms.flatMap((room) => room.files);
