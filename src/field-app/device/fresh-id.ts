// A new identity made on this device.

import { uuidV7 } from '#kernel/ids.ts';

export const freshId = (): string => uuidV7(Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));
