// What a room gives to be mounted: pages, files, and the use cases that programs may call.

import type { AnyUseCase } from '#web/api.ts';
import type { AnyPage, FileRoute } from '#web/page.ts';
import type { UploadRoute } from '#web/upload-route.ts';

export interface RoomRoutes {
  readonly pages: readonly AnyPage[];
  readonly files: readonly FileRoute[];
  /** Where large files arrive piece by piece. */
  readonly uploads?: readonly UploadRoute[];
  /** Acts and reads of the API and of its description; what only a page does stays out. */
  readonly useCases: readonly AnyUseCase[];
}
