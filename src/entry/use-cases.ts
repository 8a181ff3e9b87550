// Every use case of the house that programs may call; the list of the API and of its description. Each room lists its own
// in `rooms/`.

import type { AnyUseCase } from '#web/api.ts';
import { rooms } from './rooms/index.ts';

export const useCases: readonly AnyUseCase[] = rooms.flatMap((room) => room.useCases);
