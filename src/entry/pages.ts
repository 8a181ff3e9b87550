// Every page and file route of the house, by room. A route that is not listed here does not exist.

import type { AnyPage, FileRoute } from '#web/page.ts';

export const pages: readonly AnyPage[] = [];

export const files: readonly FileRoute[] = [];
