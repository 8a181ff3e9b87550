// Reads the edges from old units to new ones out of law/territory/lineage.json: every end must be a known unit, every
// instrument a listed one.

import { codeAt, type Fields, fieldsOf, keyOf, knownIn, listOf, readLines } from './territory-lines.ts';
import type {
  LineageCheck,
  LineageEdge,
  LineageKind,
  ProvinceEdge,
  TerritoryIndex,
  TerritoryInstrument,
  Unit,
} from './territory-types.ts';

const FILE = 'law/territory/lineage.json';
const KINDS: ReadonlySet<string> = new Set(['unchanged', 'renamed', 'merged', 'split', 'district-to-special-zone']);
const CHECKS: ReadonlySet<string> = new Set(['resolution-text', 'names-in-clause', 'third-party', 'suspect']);

/** What the edges must fit. */
export interface KnownUnits {
  readonly before: TerritoryIndex['before'];
  readonly provinces: ReadonlyMap<string, Unit>;
  readonly communes: ReadonlyMap<string, Unit>;
  readonly instruments: ReadonlyMap<string, TerritoryInstrument>;
}

function append<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, [value]);
  else known.push(value);
}

/** The edges of one line: `03388 36 resolution-text 03386 03388 …`; `00016/split` names a kind other than merged. */
function readEdges(line: string, instrument: string, known: KnownUnits, take: (edge: LineageEdge) => void): void {
  const to = knownIn(known.communes, codeAt(line, 0, 5), 'commune of today').code;
  const checkAt = line.indexOf(' ', 6) + 1;
  const fromAt = line.indexOf(' ', checkAt) + 1;
  if (checkAt === 0 || fromAt === 0) throw new RangeError(`expected clause, check and old units in "${line}"`);
  const clause = clauseOf(line.slice(6, checkAt - 1));
  const check = line.slice(checkAt, fromAt - 1);
  if (!CHECKS.has(check)) throw new RangeError(`unknown check "${check}"`);
  for (let at = fromAt; at <= line.length; ) {
    const space = line.indexOf(' ', at);
    const end = space === -1 ? line.length : space;
    const slash = line.indexOf('/', at);
    const codeEnd = slash === -1 || slash > end ? end : slash;
    const kind = codeEnd === end ? 'merged' : line.slice(slash + 1, end);
    if (!KINDS.has(kind)) throw new RangeError(`unknown kind "${kind}"`);
    const sources = kind === 'district-to-special-zone' ? known.before.districts : known.before.communes;
    const from = knownIn(sources, line.slice(at, codeEnd), 'old unit').code;
    take({ from, to, kind: kind as LineageKind, check: check as LineageCheck, instrument, clause });
    at = end + 1;
  }
}

function clauseOf(text: string): number | null {
  if (text === '-') return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`clause "${text}" is neither a number nor -`);
  return number;
}

/** Commune edges by old code and by new code. */
export function readCommuneEdges(root: Fields, known: KnownUnits) {
  const edgesFrom = new Map<string, LineageEdge[]>();
  const edgesTo = new Map<string, LineageEdge[]>();
  listOf(root, 'communeEdges', FILE).forEach((value, i) => {
    const path = `communeEdges[${i}]`;
    const group = fieldsOf(value, FILE, path);
    const instrument = keyOf(known.instruments, group['instrument'], 'instrument', FILE, path);
    const take = (edge: LineageEdge): void => {
      append(edgesFrom, edge.from, edge);
      append(edgesTo, edge.to, edge);
    };
    readLines(group, 'edges', `${path}.`, FILE, (line) => readEdges(line, instrument, known, take));
  });
  return { edgesFrom, edgesTo };
}

/** Province edges by old code (exactly one each) and by new code. A line: `02 08 merged 202/2025/QH15`. */
export function readProvinceEdges(root: Fields, { before, provinces }: KnownUnits) {
  const provinceEdgesFrom = new Map<string, ProvinceEdge>();
  const provinceEdgesTo = new Map<string, ProvinceEdge[]>();
  readLines(root, 'provinceEdges', '', FILE, (line) => {
    const [kind, instrument = '-'] = line.slice(6).split(' ');
    if (kind !== 'unchanged' && kind !== 'merged') throw new RangeError(`unknown kind "${kind}"`);
    const edge: ProvinceEdge = {
      from: knownIn(before.provinces, codeAt(line, 0, 2), 'old province').code,
      to: knownIn(provinces, codeAt(line, 3, 2), 'province of today').code,
      kind,
      instrument: instrument === '-' ? null : instrument,
    };
    if (provinceEdgesFrom.has(edge.from)) throw new RangeError(`province ${edge.from} goes two ways`);
    provinceEdgesFrom.set(edge.from, edge);
    append(provinceEdgesTo, edge.to, edge);
  });
  return { provinceEdgesFrom, provinceEdgesTo };
}
