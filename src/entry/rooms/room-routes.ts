// What a room gives to be mounted: pages, files, and the use cases that programs may call.

import type { AnyUseCase } from '#web/api.ts';
import type { AnyPage, FileRoute } from '#web/page.ts';

export interface RoomRoutes {
  readonly pages: readonly AnyPage[];
  readonly files: readonly FileRoute[];
  /** Acts and reads of the API and of its description; what only a page does stays out. */
  readonly useCases: readonly AnyUseCase[];
}
