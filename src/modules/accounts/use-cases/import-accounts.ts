// Many accounts from a sheet: every line is judged, every fault is shown at once, and nothing is written before somebody has
// seen that. Then all are opened together, or none.

import { z } from 'zod';
import type { PlaceToday } from '#access/grantable-roles.ts';
import { loginKey } from '#access/login-name.ts';
import { covers, type Subject } from '#access/reach.ts';
import { findTakenLogins } from '#access/store-accounts.ts';
import { deleteWaitingSheet, findWaitingSheet, insertWaitingSheet } from '#access/store-imports.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { communesOf, provincesOn } from '#modules/territory/index.ts';
import { fieldProblemsOf } from '#runner/field-problems.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { roleOfWords, type SheetLine } from '../rules/account-sheet.ts';
import { nameOfUnit, parseUnit, unitText, wholeInstallation } from '../unit-choice.ts';
import { type Invitation, invitation, invitationFaults, openAccount } from './invite-account.ts';

/** Lines of one import. */
export const mostLines = 500;

const lines = z
  .array(z.object({ row: z.number().int(), values: z.record(z.string(), z.string().max(500)) }))
  .min(1)
  .max(mostLines);

/** A line with what it became and what is wrong with it. */
export interface JudgedLine {
  readonly row: number;
  readonly values: SheetLine['values'];
  readonly invitation: Invitation | null;
  /** As the unit is called today; `null` where none was found. */
  readonly unitName: string | null;
  readonly faults: readonly FieldProblem[];
}

/** Units of today within the actor's reach, by folded name and by code. */
async function unitsByName(context: Context): Promise<(words: string) => readonly PlaceToday[]> {
  const index = await loadTerritory();
  const { reach, today } = context;
  const provinces = reach.all
    ? provincesOn(index, today)
    : provincesOn(index, today).filter((p) => reach.provinceCodes.includes(p.code));
  const byName = new Map<string, PlaceToday[]>();
  const add = (name: string, place: PlaceToday): void => {
    const key = foldName(name);
    const known = byName.get(key) ?? [];
    if (!known.some((one) => unitText(one) === unitText(place))) byName.set(key, [...known, place]);
  };
  if (reach.all) add(wholeInstallation, { provinceCode: null, communeCode: null });
  for (const province of provinces) {
    const place = { provinceCode: province.code, communeCode: null };
    for (const name of [province.fullName, province.name, province.code]) add(name, place);
    for (const commune of communesOf(index, province.code, today)) {
      const inside = { provinceCode: province.code, communeCode: commune.code };
      for (const name of [commune.fullName, commune.name, commune.code]) add(name, inside);
    }
  }
  return (words) => {
    const parsed = parseUnit(words);
    const found = parsed === null ? (byName.get(foldName(words)) ?? []) : [parsed];
    return found.filter((place) => covers(reach, place));
  };
}

/** The fields of a line that can be read, whatever is wrong with the others. */
function readableParts(raw: Readonly<Record<string, unknown>>): Partial<Invitation> {
  const read = Object.entries(invitation.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(raw[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  return Object.fromEntries(read);
}

async function judge(sheet: readonly SheetLine[], context: Context): Promise<readonly JudgedLine[]> {
  const find = await unitsByName(context);
  const keys = sheet.flatMap((line) => loginKey(line.values.login ?? '') ?? []);
  const taken = new Set(await findTakenLogins(context.db, keys));
  const seen = new Set<string>();
  const judged: JudgedLine[] = [];
  for (const line of sheet) {
    const { values } = line;
    const units = values.unit === undefined ? [] : find(values.unit);
    const place = units.length === 1 ? units[0] : undefined;
    const role = values.role === undefined ? undefined : (roleOfWords(values.role) ?? values.role);
    const raw = {
      ...values,
      role,
      unit: place === undefined ? undefined : unitText(place),
      delivery: values.email !== undefined && context.ports.mailer.delivers ? 'mail' : 'slip',
    };
    const faults: FieldProblem[] = [];
    const parsed = invitation.safeParse(raw);
    if (!parsed.success) faults.push(...fieldProblemsOf(parsed.error, raw));
    if (values.unit !== undefined && place === undefined) {
      const code = units.length === 0 ? 'access/unit-not-found' : 'access/unit-ambiguous';
      const at = faults.findIndex((fault) => fault.path === 'unit');
      faults.splice(at === -1 ? faults.length : at, at === -1 ? 0 : 1, { path: 'unit', code });
    }
    const known = parsed.success ? parsed.data : readableParts(raw);
    faults.push(...(await invitationFaults(known, context, taken)));
    const unread = faults.findIndex((fault) => fault.path === 'role' && fault.code === 'not-an-option');
    if (unread !== -1) faults.splice(unread, 1, { path: 'role', code: 'access/role-unknown' });
    const key = loginKey(values.login ?? '');
    if (key !== null && seen.has(key)) faults.push({ path: 'login', code: 'access/login-twice-in-sheet' });
    if (key !== null) seen.add(key);
    judged.push({
      row: line.row,
      values,
      invitation: parsed.success ? parsed.data : null,
      unitName: place === undefined ? null : await nameOfUnit(place, context.today),
      faults,
    });
  }
  return judged;
}

/** Keeps a sheet for its preview; the nightly work forgets it after a day, and the import at once. */
export const keepAccountSheet = defineUseCase({
  name: 'access/bring-account-sheet',
  kind: 'act',
  legalBasis: null,
  input: z.object({ lines }),
  async run(sheet, context) {
    const importId = context.newId<'account-import'>();
    const { accountId } = context.actor;
    await insertWaitingSheet(context.db, { id: importId, accountId, lines: sheet.lines, at: context.now });
    context.touch({ kind: 'account-import', id: importId, before: null, after: { lines: sheet.lines.length } });
    return ok({ importId });
  },
});

export const previewAccountImport = defineUseCase({
  name: 'access/preview-account-import',
  kind: 'read',
  legalBasis: null,
  input: z.object({ importId: id<'account-import'>() }),
  async run({ importId }, context) {
    const sheet = await findWaitingSheet(context.db, importId, context.actor.accountId);
    return sheet === undefined ? refuse(notFound) : ok(await judge(sheet as readonly SheetLine[], context));
  },
});

export const importAccounts = defineUseCase({
  name: 'access/import-accounts',
  kind: 'act',
  legalBasis: null,
  input: z.object({ importId: id<'account-import'>() }),
  async subject({ importId }, context) {
    const sheet = await findWaitingSheet(context.db, importId, context.actor.accountId);
    if (sheet === undefined) return refuse(notFound);
    const judged = await judge(sheet as readonly SheetLine[], context);
    return ok(judged.flatMap((line): readonly Subject[] => (line.invitation === null ? [] : [line.invitation.unit])));
  },
  async run({ importId }, context) {
    const sheet = await findWaitingSheet(context.db, importId, context.actor.accountId);
    if (sheet === undefined) return refuse(notFound);
    const judged = await judge(sheet as readonly SheetLine[], context);
    const wrong = judged.filter((line) => line.faults.length > 0 || line.invitation === null);
    if (wrong.length > 0) {
      return refuse(problem('invalid', 'access/import-has-faults', { rows: wrong.map((line) => line.row) }));
    }
    for (const line of judged) {
      if (line.invitation === null) continue;
      const opened = await openAccount(line.invitation, context, importId);
      if (!opened.ok) return opened;
    }
    await deleteWaitingSheet(context.db, importId);
    context.touch({ kind: 'account-import', id: importId, before: { lines: sheet.length }, after: null });
    const slips = judged.filter((line) => line.invitation?.delivery === 'slip').length;
    return ok({ batchId: importId, opened: judged.length, slips });
  },
});
