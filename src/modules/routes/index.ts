// Front door of the routes for visitors: how a route goes from draft to the public and back.

export { routeLifecycleDescription } from './rules/route-lifecycle.ts';
