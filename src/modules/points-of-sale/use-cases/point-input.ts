// What a form, a program or a line of a spreadsheet says of a point, and what of it is wrong: every wrong field with its sentence, all at once.

import type { z } from 'zod';
import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { holdsPhoneNumber } from '#kernel/phone-number.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { parseWebsite } from '#modules/producers/index.ts';
import {
  findLiveProducerByCode,
  findLiveProducersByIds,
  findProducersByFoldedNames,
  homeOf,
  readPlace,
} from '#modules/producers/services.ts';
import { faultOfPosition, mayBeConfirmed } from '#modules/territory/services.ts';
import type { Db } from '#platform/database/db.ts';
import { date, oneOf, optionalLines, optionalText, text, tick } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { isPersonName } from '../rules/operator-name.ts';
import { type PointKind, type PointOfSale, type Position, pointKinds } from '../rules/point.ts';
import { readPosition } from '../rules/position.ts';

export const pointShape = {
  name: text(160),
  kind: oneOf(pointKinds),
  /** The commune as typed; empty for a shop in the net that belongs to the province. */
  commune: optionalText(200),
  provinceCode: optionalText(2),
  place: optionalText(300),
  /** `22.3964, 103.4582`, as a map gives it to copy. */
  position: optionalText(60),
  link: optionalText(500),
  /** The producer that keeps the point, by its code or as the look-up says it: `HTX Chè (CT-0001)`; empty: somebody else. */
  operatorCode: optionalText(300),
  operatorName: optionalText(200),
  openingHours: optionalText(200),
  openedOn: date,
  note: optionalLines(1_000),
  /** The position is right although it seems to lie in another unit. */
  confirmedPlace: tick,
  /** Who keeps the point is a private person, or only sounds like one; everybody else reads no name. */
  confirmedName: tick,
} as const;
export type PointInput = z.output<z.ZodObject<typeof pointShape>>;

/** What a form says of a point, read. */
export type PointDraft = Pick<
  PointOfSale,
  | 'name'
  | 'kind'
  | 'provinceCode'
  | 'communeCode'
  | 'place'
  | 'position'
  | 'link'
  | 'operatorProducerId'
  | 'operatorName'
  | 'openingHours'
  | 'openedOn'
  | 'note'
>;

/** A unit that is not known is in the country at least. */
const anywhere = { provinceCode: '', communeCode: null };

async function positionMeant(
  { position: typed, confirmedPlace }: Pick<PointInput, 'position' | 'confirmedPlace'>,
  unit: { readonly provinceCode: string; readonly communeCode: string | null },
  db: Db,
): Promise<Result<Position | null>> {
  if (typed === null) return ok(null);
  const wrong = (code: string): Result<never> => refuse(invalidFields([{ path: 'position', code }]));
  const position = readPosition(typed);
  if (position === null) return wrong('points-of-sale/no-position');
  const fault = await faultOfPosition(db, position, unit);
  if (fault === null || (confirmedPlace && mayBeConfirmed(fault))) return ok(position);
  return wrong(`points-of-sale/${fault}`);
}

/** Link and address of a kind: in the net one needs a link, elsewhere a place. */
function wrongByKind(kind: PointKind, { place, link }: Pick<PointInput, 'place' | 'link'>): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (link !== null && parseWebsite(link) === null) wrong.push({ path: 'link', code: 'points-of-sale/no-web-address' });
  if (kind === 'e-commerce' && link === null) wrong.push({ path: 'link', code: 'points-of-sale/link-needed' });
  if (kind !== 'e-commerce' && place === null) wrong.push({ path: 'place', code: 'points-of-sale/place-needed' });
  return wrong;
}

/** Fields that everybody may read hold no telephone number: it is often a private person's. */
function wrongInPublic(read: Partial<PointInput>): readonly FieldProblem[] {
  return (['name', 'place', 'operatorName', 'openingHours'] as const)
    .filter((path) => holdsPhoneNumber(read[path]))
    .map((path) => ({ path, code: 'points-of-sale/phone-in-public' }));
}

/** A name that looks like a private person's is asked about, once; what was kept before stands. */
function personProblems(
  { operatorName, confirmedName }: Partial<PointInput>,
  kept: PointOfSale | null,
): readonly FieldProblem[] {
  if (confirmedName === true || typeof operatorName !== 'string' || !isPersonName(operatorName)) return [];
  return operatorName === kept?.operatorName ? [] : [{ path: 'operatorName', code: 'points-of-sale/operator-person' }];
}

/** It sells OCOP products already, and not before there were any. */
function wrongOpening(openedOn: LocalDate, today: LocalDate): readonly FieldProblem[] {
  if (openedOn > today) return [{ path: 'openedOn', code: 'points-of-sale/opens-later' }];
  if (openedOn >= programmeBegan) return [];
  return [{ path: 'openedOn', code: 'points-of-sale/before-programme', details: { began: programmeBegan } }];
}

/** The producer of a province that alone bears a name. */
async function producerNamed(db: Db, name: string, provinceCode: string) {
  const [only, ...others] = await findProducersByFoldedNames(db, provinceCode, [foldName(name)]);
  if (only === undefined || others.length > 0) return null;
  return (await findLiveProducersByIds(db, [only.id])).get(only.id) ?? null;
}

async function operatorMeant(
  { operatorCode, operatorName }: Pick<PointInput, 'operatorCode' | 'operatorName'>,
  db: Db,
  provinceCode: string,
): Promise<Result<{ readonly operatorProducerId: ProducerId | null; readonly operatorName: string }>> {
  if (operatorCode === null) {
    return operatorName === null
      ? refuse(invalidFields([{ path: 'operatorCode', code: 'points-of-sale/operator-needed' }]))
      : ok({ operatorProducerId: null, operatorName });
  }
  const code = /\(([^()]+)\)\s*$/.exec(operatorCode)?.[1] ?? operatorCode;
  const producer = (await findLiveProducerByCode(db, code)) ?? (await producerNamed(db, operatorCode, provinceCode));
  return producer === null || producer.status === 'merged'
    ? refuse(invalidFields([{ path: 'operatorCode', code: 'points-of-sale/no-such-operator' }]))
    : ok({ operatorProducerId: producer.id, operatorName: operatorName ?? producer.name });
}

interface Reading {
  readonly db: Db;
  readonly reach: Reach;
  readonly today: LocalDate;
}

/** Reads what was typed of a point. */
export async function readDraft(
  input: PointInput,
  { db, reach, today }: Reading,
  kept: PointOfSale | null,
): Promise<Result<PointDraft>> {
  const wrong: FieldProblem[] = [
    ...wrongByKind(input.kind, input),
    ...wrongInPublic(input),
    ...personProblems(input, kept),
  ];
  const before = kept === null ? null : { ...kept, oldCommuneCode: null, placeText: null };
  const asked = { commune: input.commune, provinceCode: input.provinceCode, placeText: null };
  const place = await readPlace(asked, await homeOf(reach), today, before);
  if (!place.ok) wrong.push(...place.fields);
  const unit = place.ok ? place.place : null;
  if (unit !== null && unit.communeCode === null && input.kind !== 'e-commerce') {
    wrong.push({ path: 'commune', code: 'points-of-sale/commune-needed' });
  }
  const position = await positionMeant(input, unit ?? anywhere, db);
  if (!position.ok) wrong.push(...(position.problem.fields ?? []));
  const operator = await operatorMeant(input, db, unit?.provinceCode ?? '');
  if (!operator.ok) wrong.push(...(operator.problem.fields ?? []));
  wrong.push(...wrongOpening(input.openedOn, today));
  if (unit === null || !position.ok || !operator.ok || wrong.length > 0) return refuse(invalidFields(wrong));
  const { name, kind, openingHours, openedOn, note } = input;
  return ok({
    ...{ name, kind, openingHours, openedOn, note },
    provinceCode: unit.provinceCode,
    communeCode: unit.communeCode,
    place: input.place ?? '',
    position: position.value,
    link: input.link === null ? null : parseWebsite(input.link),
    ...operator.value,
  });
}

/** What else is wrong with the fields that the schema could read. */
export async function alsoWrong(read: Partial<PointInput>, { today }: Pick<Context, 'today'>) {
  const wrong: FieldProblem[] = [...wrongInPublic(read)];
  const { kind, place = null, link = null, openedOn, operatorCode, operatorName } = read;
  if (kind !== undefined) wrong.push(...wrongByKind(kind, { place, link }));
  if (operatorCode === null && operatorName === null) {
    wrong.push({ path: 'operatorCode', code: 'points-of-sale/operator-needed' });
  }
  if (openedOn !== undefined) wrong.push(...wrongOpening(openedOn, today));
  if (typeof read.position === 'string' && readPosition(read.position) === null) {
    wrong.push({ path: 'position', code: 'points-of-sale/no-position' });
  }
  return wrong;
}
