// What may happen next to a route: written as a draft, published, withdrawn, published again. Stops may change in every state but the withdrawn.

import { allows } from '#kernel/lifecycle.ts';
import type { RouteState } from './route.ts';

export const routeActs = ['change', 'publish', 'withdraw', 'redraft'] as const;
export type RouteAct = (typeof routeActs)[number];

export const routeLifecycle = {
  draft: ['change', 'publish'],
  published: ['change', 'withdraw'],
  withdrawn: ['publish', 'redraft'],
} as const satisfies Record<RouteState, readonly RouteAct[]>;

/** Where each turn leads. */
export const routeTurns = { publish: 'published', withdraw: 'withdrawn', redraft: 'draft' } as const;
export type TurnName = keyof typeof routeTurns;
export const routeTurnNames = ['publish', 'withdraw', 'redraft'] as const satisfies readonly TurnName[];

/** @example routeMay('withdrawn', 'change') // false */
export const routeMay = (state: RouteState, act: RouteAct): boolean => allows(routeLifecycle, state, act);

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const routeLifecycleDescription = {
  record: 'tourismRoute',
  vietnamese: 'tuyến du lịch gắn với sản phẩm OCOP',
  law: null,
  states: routeLifecycle,
} as const;
