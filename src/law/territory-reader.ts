// Turns the three documents of law/territory into one index, or names the file, the path and the fault. Nothing is
// repaired here: a document that is not as its README says stops the reading.

import { readCommuneEdges, readProvinceEdges } from './territory-lineage-reader.ts';
import {
  bareName,
  codeAt,
  codeOf,
  dayOf,
  type Fields,
  fieldsOf,
  keyOf,
  knownIn,
  listOf,
  readLines,
  TerritoryFault,
  textOf,
  typeOf,
} from './territory-lines.ts';
import {
  type Era,
  reformDay,
  type TerritoryIndex,
  type TerritoryInstrument,
  type Unit,
  type UnitEvent,
  type UnitLevel,
  type UnitState,
} from './territory-types.ts';

const FILE_BEFORE = 'law/territory/units-2024.json';
const FILE_SINCE = 'law/territory/units-2025.json';
const FILE_LINEAGE = 'law/territory/lineage.json';

const WIDTH: Readonly<Record<UnitLevel, number>> = { province: 2, district: 3, commune: 5 };
const NONE: readonly string[] = Object.freeze([]);

type AltNames = ReadonlyMap<string, readonly string[]>;

/** Reads one level of one era. A unit stands under `parents`, whose code is the second cell of its line. */
function readUnits(
  root: Fields,
  key: string,
  file: string,
  level: UnitLevel,
  era: Era,
  parents: ReadonlyMap<string, Unit> | null = null,
  altNames: AltNames = new Map(),
): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const width = WIDTH[level];
  const parentWidth = level === 'commune' && era === 'before-2025-07' ? WIDTH.district : WIDTH.province;
  readLines(root, key, '', file, (line) => {
    const code = codeAt(line, 0, width);
    const parent = parents === null ? null : knownIn(parents, codeAt(line, width + 1, parentWidth), 'unit above');
    const fullName = line.slice(parent === null ? width + 1 : width + parentWidth + 2);
    const type = typeOf(fullName, level);
    const name = bareName(fullName, type);
    const others = altNames.get(code) ?? NONE;
    const provinceCode = parent === null ? code : parent.provinceCode;
    if (units.has(code)) throw new RangeError(`code ${code} stands twice`);
    units.set(
      code,
      parent?.level === 'district'
        ? { code, name, fullName, type, level, provinceCode, era, altNames: others, districtCode: parent.code }
        : { code, name, fullName, type, level, provinceCode, era, altNames: others },
    );
  });
  return units;
}

function readBefore(document: unknown, altNames: AltNames): TerritoryIndex['before'] {
  const root = fieldsOf(document, FILE_BEFORE, '$');
  const era = 'before-2025-07' as const;
  const provinces = readUnits(root, 'provinces', FILE_BEFORE, 'province', era);
  const districts = readUnits(root, 'districts', FILE_BEFORE, 'district', era, provinces);
  const communes = readUnits(root, 'communes', FILE_BEFORE, 'commune', era, districts, altNames);
  return { provinces, districts, communes };
}

/** Other names by commune code, from a list of objects. */
function readAltNames(root: Fields, key: string, nameKey: string, file: string): AltNames {
  const names = new Map<string, string[]>();
  listOf(root, key, file).forEach((value, i) => {
    const path = `${key}[${i}]`;
    const entry = fieldsOf(value, file, path);
    const code = codeOf(entry['code'], 'commune', file, path);
    names.set(code, [...(names.get(code) ?? []), textOf(entry[nameKey], file, path)]);
  });
  return names;
}

function readAltCodes(root: Fields, communes: ReadonlyMap<string, Unit>): Map<string, string> {
  const altCodes = new Map<string, string>();
  listOf(root, 'altCodes', FILE_SINCE).forEach((value, i) => {
    const path = `altCodes[${i}]`;
    const entry = fieldsOf(value, FILE_SINCE, path);
    const altCode = codeOf(entry['altCode'], 'commune', FILE_SINCE, path);
    if (communes.has(altCode)) throw new TerritoryFault(FILE_SINCE, path, `${altCode} is the code of another unit`);
    altCodes.set(altCode, keyOf(communes, entry['code'], 'commune', FILE_SINCE, path));
  });
  return altCodes;
}

type EventTables = Readonly<Record<'province' | 'commune', ReadonlyMap<string, Unit>>>;

function readEvent(value: unknown, tables: EventTables, path: string): UnitEvent {
  const entry = fieldsOf(value, FILE_SINCE, path);
  const level = entry['level'];
  if (level !== 'province' && level !== 'commune') {
    throw new TerritoryFault(FILE_SINCE, `${path}.level`, 'expected province or commune');
  }
  return {
    date: dayOf(entry['date'], FILE_SINCE, `${path}.date`),
    level,
    code: keyOf(tables[level], entry['code'], level, FILE_SINCE, path),
    before: textOf(entry['before'], FILE_SINCE, `${path}.before`),
    after: textOf(entry['after'], FILE_SINCE, `${path}.after`),
    instrument: textOf(entry['instrument'], FILE_SINCE, `${path}.instrument`),
  };
}

/** Events in the order of the document; each must follow the state that the one before it left. */
function readEvents(root: Fields, tables: EventTables) {
  const states = new Map<string, readonly UnitState[]>();
  const events = listOf(root, 'events', FILE_SINCE).map((value, i) => {
    const path = `events[${i}]`;
    const event = readEvent(value, tables, path);
    const key = `${event.level}:${event.code}`;
    const base = tables[event.level].get(event.code) as Unit;
    const known = states.get(key) ?? [{ from: reformDay, unit: base }];
    const last = known[known.length - 1] as UnitState;
    if (last.unit.fullName !== event.before || event.date <= last.from) {
      throw new TerritoryFault(FILE_SINCE, path, `does not follow ${last.unit.fullName} of ${last.from}`);
    }
    const type = typeOf(event.after, event.level);
    const unit = { ...base, type, name: bareName(event.after, type), fullName: event.after };
    states.set(key, [...known, { from: event.date, unit }]);
    return event;
  });
  return { events, states };
}

function readSince(document: unknown) {
  const root = fieldsOf(document, FILE_SINCE, '$');
  const era = 'since-2025-07' as const;
  const altNames = readAltNames(root, 'altNames', 'altName', FILE_SINCE);
  const provinces = readUnits(root, 'provinces', FILE_SINCE, 'province', era);
  const communes = readUnits(root, 'communes', FILE_SINCE, 'commune', era, provinces, altNames);
  const altCodes = readAltCodes(root, communes);
  return { provinces, communes, altCodes, ...readEvents(root, { province: provinces, commune: communes }) };
}

function readInstruments(root: Fields): Map<string, TerritoryInstrument> {
  const instruments = new Map<string, TerritoryInstrument>();
  listOf(root, 'instruments', FILE_LINEAGE).forEach((value, i) => {
    const path = `instruments[${i}]`;
    const entry = fieldsOf(value, FILE_LINEAGE, path);
    const id = textOf(entry['id'], FILE_LINEAGE, `${path}.id`);
    instruments.set(id, {
      id,
      type: textOf(entry['type'], FILE_LINEAGE, `${path}.type`),
      issuer: textOf(entry['issuer'], FILE_LINEAGE, `${path}.issuer`),
      date: dayOf(entry['date'], FILE_LINEAGE, `${path}.date`),
      operativeFrom: dayOf(entry['operativeFrom'], FILE_LINEAGE, `${path}.operativeFrom`),
    });
  });
  return instruments;
}

/**
 * Builds the index from the parsed documents `units-2024.json`, `units-2025.json` and `lineage.json`.
 * Throws `TerritoryFault` on the first thing that is not as promised.
 */
export function readTerritory(unitsBefore: unknown, unitsSince: unknown, lineage: unknown): TerritoryIndex {
  const root = fieldsOf(lineage, FILE_LINEAGE, '$');
  const before = readBefore(unitsBefore, readAltNames(root, 'nameVariants', 'resolutionName', FILE_LINEAGE));
  const { provinces, communes, altCodes, events, states } = readSince(unitsSince);
  const instruments = readInstruments(root);
  const known = { before, provinces, communes, instruments };
  return {
    before,
    since: { provinces, communes, states, altCodes },
    events,
    instruments,
    ...readCommuneEdges(root, known),
    ...readProvinceEdges(root, known),
  };
}
