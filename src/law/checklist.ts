// Whether a criteria set was compared with the signed act: what is to be compared, who ticked it, and whether the ticks
// still hold. A tick names the content it was given for, so it lapses when that changes.

import type { LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import document from '../../law/criteria-sets/checklists.json' with { type: 'json' };
import { type CriteriaSet, type Criterion, leavesOf } from './criteria-set.ts';
import { LawValue } from './law-reader.ts';
import { parameterHistory } from './parameters.ts';
import { setFolders } from './product-sets.ts';
import { sha256 } from './sha256.ts';

/** What of a set is compared with the signed act, in this order. */
export const checklistItems = [
  'header',
  'bands',
  'parts',
  'groups',
  'criteria',
  'guidance',
  'options',
  'points',
  'star-marks',
  'conditions',
  'mended-slips',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** How many things an item has in a set; `detail` gives figures that must come out the same on paper. */
export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly count: number;
  readonly detail: Readonly<Record<string, number>>;
}

/** A person who compared a whole set with the signed act. */
export interface Tick {
  readonly set: string;
  readonly name: string;
  readonly office: string;
  readonly comparedOn: LocalDate;
  /** SHA-256 of the content that was compared. */
  readonly content: string;
}

/** `checked`: two people compared what stands now. `checked-once`: one did. */
export const checkStates = ['unchecked', 'checked-once', 'checked'] as const;
export type CheckState = (typeof checkStates)[number];

export interface SetCheck {
  readonly state: CheckState;
  readonly content: string;
  /** Ticks for what stands now. */
  readonly ticks: readonly Tick[];
  /** Ticks for what stood before: they count no more. */
  readonly lapsed: readonly Tick[];
}

/** Reads the ticks; throws `LawDataFault` naming file, path and fault. */
export function readTicks(file: string, value: unknown): readonly Tick[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'title', 'note', 'acts', 'ticks']);
  root.schemaVersion.whole(1, 1);
  root.title.text();
  root.note.text();
  const folders = root.acts.list((item) => {
    const o = item.object(['folder', 'instrument', 'annex', 'where']);
    for (const words of [o.instrument, o.annex]) words.text();
    o.where.orNull((v) => v.text());
    return o.folder.oneOf(setFolders);
  });
  if (new Set(folders).size !== setFolders.length) root.acts.fault('expected each instrument once');
  const given = new Set<string>();
  return root.ticks.list((item): Tick => {
    const o = item.object(['set', 'name', 'office', 'comparedOn', 'content', 'compared']);
    const set = o.set.text();
    const folder = setFolders.find((one) => new RegExp(`^${one}/(0[1-9]|1\\d|2[0-6])$`).test(set));
    if (folder === undefined) o.set.fault(`there is no set ${set}`);
    const tick = {
      set,
      name: o.name.text(),
      office: o.office.text(),
      comparedOn: o.comparedOn.date(),
      content: o.content.text(),
    };
    if (!/^[0-9a-f]{64}$/.test(tick.content)) o.content.fault('expected a SHA-256 in hex');
    const since = parameterHistory('criteria-by-receipt').find((dated) => dated.value === folder)?.from;
    if (since !== undefined && tick.comparedOn < since) o.comparedOn.fault(`lies before the act, ${since}`);
    const compared = o.compared.list((v) => v.oneOf(checklistItems));
    const open = checklistItems.filter((one) => !compared.includes(one));
    if (open.length > 0) o.compared.fault(`not compared: ${open.join(', ')}`);
    const key = `${set} ${tick.content} ${foldText(tick.name)}`;
    if (given.has(key)) o.name.fault(`${tick.name} has ticked this content of ${set} before`);
    given.add(key);
    return tick;
  });
}

let kept: readonly Tick[] | undefined;
function allTicks(): readonly Tick[] {
  kept ??= readTicks('law/criteria-sets/checklists.json', document);
  return kept;
}

/** What the act prints of a criterion; kinds of evidence are the authors' link and left out. */
function printedCriterion({ evidence: _, criteria, ...printed }: Criterion): unknown {
  return { ...printed, options: printed.options.map(printedOption), criteria: criteria.map(printedCriterion) };
}
const printedOption = ({ provenance: _, ...printed }: Criterion['options'][number]): unknown => printed;

const hashes = new WeakMap<CriteriaSet, string>();

/**
 * SHA-256 of what a set prints: header, bands, parts, groups, criteria, options, points, marks, conditions, gaps. Where it
 * came from, remarks, and the authors' own links are no part of it.
 */
export function contentHashOf(set: CriteriaSet): string {
  const known = hashes.get(set);
  if (known !== undefined) return known;
  const { provenance: _, parts, conditions, ...rest } = set;
  const printed = {
    ...rest,
    parts: parts.map((part) => ({
      ...part,
      groups: part.groups.map((group) => ({ ...group, criteria: group.criteria.map(printedCriterion) })),
    })),
    conditions: conditions.map(({ provenance: _from, note: _note, ...condition }) => condition),
  };
  const hash = sha256(canonicalJson(printed));
  hashes.set(set, hash);
  return hash;
}

/**
 * How far a set was compared with the signed act, by whom. Two different people must have compared what stands now; a
 * person counts once.
 */
export function checkOf(set: CriteriaSet, ticks: readonly Tick[] = allTicks()): SetCheck {
  const own = ticks.filter((tick) => tick.set === set.id);
  const content = contentHashOf(set);
  const standing = own.filter((tick) => tick.content === content);
  const people = new Set(standing.map((tick) => foldText(tick.name))).size;
  return {
    state: people === 0 ? 'unchecked' : people === 1 ? 'checked-once' : 'checked',
    content,
    ticks: standing,
    lapsed: own.filter((tick) => tick.content !== content),
  };
}

/**
 * Whether a set was compared with the signed act by two people. Papers and pages made from one that was not say so.
 * @example checkStateOf(tea) // 'unchecked': nobody has compared it yet
 */
export function checkStateOf(set: CriteriaSet, ticks: readonly Tick[] = allTicks()): CheckState {
  return checkOf(set, ticks).state;
}

/**
 * What is to be compared in a set, counted from it: every item of the checklist, also where the set has none of it, since
 * the paper must have none either.
 */
export function checklistOf(set: CriteriaSet): readonly ChecklistLine[] {
  const groups = set.parts.flatMap((part) => part.groups);
  const criteria = groups.flatMap((group) => group.criteria.flatMap((one) => [one, ...one.criteria]));
  const options = leavesOf(set).flatMap((leaf) => leaf.options);
  const header = [set.name, set.sector, set.group, set.subgroup, set.sheetHeading, ...set.supervisingMinistry];
  const marks = (stars: number) => options.filter((option) => option.minimumForStars === stars).length;
  const line = (item: ChecklistItem, count: number, detail: ChecklistLine['detail'] = {}): ChecklistLine => ({
    item,
    count,
    detail,
  });
  return [
    line('header', header.filter((word) => word !== null).length + 1),
    line('bands', set.bands.length),
    line(
      'parts',
      set.parts.length,
      Object.fromEntries(set.parts.map((part) => [`most points of ${part.code}`, part.maxPoints])),
    ),
    line('groups', groups.length),
    line('criteria', criteria.length),
    line(
      'guidance',
      criteria.reduce((count, one) => count + one.guidance.length, 0),
    ),
    line('options', options.length),
    line('points', options.length + criteria.length + groups.length + set.parts.length, {
      'sum of the points of all options': options.reduce((sum, option) => sum + option.points, 0),
    }),
    line('star-marks', marks(3) + marks(4) + marks(5), { '***': marks(3), '****': marks(4), '*****': marks(5) }),
    line('conditions', set.conditions.length),
    line('mended-slips', set.provenance.corrections.length),
  ];
}
