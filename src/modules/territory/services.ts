// Side door of the territory: the boundaries of a province's communes and their drawing, as they were brought, else from the law's data; and
// whether something lies where it is said to lie.

export { communeOutlinesOf, provinceDrawing } from './commune-outlines.ts';
export { mayBeConfirmed } from './rules/position-fault.ts';
export { type BoundaryFault, mostMegabytes } from './rules/read-boundaries.ts';
export { bringBoundaries } from './use-cases/bring-boundaries.ts';
export { faultOfPosition } from './where-it-lies.ts';
