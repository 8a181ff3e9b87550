// The front door of territory: which administrative unit stood where on which day, and what it became. Types and pure
// rules over a `TerritoryIndex`, which `loadTerritory()` of `#law/territory.ts` gives.

export {
  type Era,
  type LineageCheck,
  type LineageKind,
  reformDay,
  type TerritoryIndex,
  type TerritoryInstrument,
  typeWords,
  type Unit,
  type UnitLevel,
  type UnitType,
} from '#law/territory-types.ts';
export { type CodeReuse, codeReuse } from './rules/code-reuse.ts';
export {
  type CountedRecord,
  type FigureRow,
  type Figures,
  type FigureUnit,
  figuresByUnit,
  type PlaceOnRecord,
  unitOnRecord,
} from './rules/figures.ts';
export { closest, findUnits, type MatchedBy, type UnitMatch, type UnitQuery } from './rules/find-units.ts';
export {
  covers,
  currentCommunesOf,
  type ReachToday,
  type RecordPlace,
  reachToday,
  type UnitGrant,
} from './rules/jurisdiction.ts';
export {
  communesTodayOf,
  type LineageStep,
  type ProvinceStep,
  predecessorsOf,
  provincePredecessorsOf,
  provinceSuccessorOf,
  successorsOf,
} from './rules/lineage.ts';
export { nearNames } from './rules/near-names.ts';
export type { Ambiguity, Basis, PlaceFacts, PlaceQuery, PlaceResolution } from './rules/place-facts.ts';
export { type PlaceFinding, placeFindings } from './rules/place-findings.ts';
export { resolvePlace } from './rules/resolve-place.ts';
export {
  communesOf,
  communeToday,
  districtOf,
  districtsOf,
  eraOf,
  provincesOn,
  provinceToday,
  stateOn,
  unitByCode,
  unitInEra,
} from './rules/units-on-date.ts';
