// Makes a key for a program: for oneself or for one's office, for named scopes, with a last day. The secret was drawn by whoever asks and
// never comes here; only its hash does, so neither the remembered answer nor the ledger nor a copy of the database opens anything.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { type InterfaceKey, type KeyOffice, keyContent } from '#access/interface-key.ts';
import { type Operation, openedBy } from '#access/key-reach.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { reachOf } from '#access/reach.ts';
import { countOpenKeys, insertKey } from '#access/store-interface-keys.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { parseAddressRange } from '#platform/http/address-range.ts';
import { date, optionalLines, optionalOneOf, optionalText, optionalWhole, text, ticked } from '#runner/fields.ts';
import { defineUseCase, type UseCase } from '#runner/use-case.ts';
import { asOffice, officesOf, officeText } from '../offices-of.ts';
import { partsForOwner } from '../parts-of-set.ts';
import {
  lastDayOfKey,
  mostAddresses,
  mostKeys,
  mostPerMinute,
  usualPerMinute,
  wrongLastDay,
} from '../rules/key-limits.ts';
import { type KeySet, keySets } from '../rules/key-sets.ts';

const input = z.object({
  name: text(80),
  /** `12` or `12/03390`; empty: for oneself. */
  office: optionalText(20),
  /** A ready-made choice, beside what was ticked. */
  set: optionalOneOf(keySets),
  scopes: ticked(),
  endsOn: date,
  addresses: optionalLines(2_000),
  perMinute: optionalWhole(1, mostPerMinute),
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  secretStart: z.string().regex(/^ocop_[A-Za-z0-9_-]{4}$/),
});

const officeOf = (actor: Actor, written: string | null): KeyOffice | null =>
  officesOf(actor).find((one) => officeText(one) === written) ?? null;

function wrongEnd(endsOn: LocalDate, today: LocalDate): readonly FieldProblem[] {
  const wrong = wrongLastDay(endsOn, today);
  const details = { until: lastDayOfKey(today) };
  return wrong === null ? [] : [{ path: 'endsOn', code: `interface-keys/end-${wrong}`, details }];
}

const noScope: FieldProblem = { path: 'set', code: 'interface-keys/no-scope' };

interface Scoped {
  readonly operations: readonly UseCaseName[];
  readonly problems: readonly FieldProblem[];
}

/** What was ticked, with that of the ready-made choice which opens something to the owner. */
function chosenScopes(
  { scopes, set }: { readonly scopes: readonly string[]; readonly set: KeySet | null },
  all: readonly Operation[],
  owner: Actor,
): readonly string[] {
  return [
    ...new Set([...scopes, ...(set === null ? [] : partsForOwner(set, all, (name) => reachOf(owner, name) !== null))]),
  ].sort();
}

/** What the scopes open together; each wrong one is named. */
function scoped(scopes: readonly string[], all: readonly Operation[], owner: Actor): Scoped {
  const operations = new Set<UseCaseName>();
  const problems: FieldProblem[] = [];
  for (const scope of scopes) {
    const opened = openedBy(scope, all, (name) => reachOf(owner, name) !== null);
    if ('wrong' in opened) {
      problems.push({ path: 'scopes', code: `interface-keys/scope-${opened.wrong}`, details: { scope } });
    } else for (const name of opened.operations) operations.add(name);
  }
  if (scopes.length === 0) problems.push(noScope);
  return { operations: [...operations].sort(), problems };
}

/** The act over all that programs may call. */
export function makeKeyOver(
  all: readonly Operation[],
): UseCase<z.infer<typeof input>, { readonly keyId: string; readonly operations: readonly UseCaseName[] }> {
  return defineUseCase({
    name: 'interface-keys/make-key',
    kind: 'act',
    legalBasis: null,
    input,
    async alsoWrong({ scopes, set, endsOn }, { today }) {
      return [
        ...(scopes?.length === 0 && set === null ? [noScope] : []),
        ...(endsOn === undefined ? [] : wrongEnd(endsOn, today)),
      ];
    },
    async subject({ office }, { actor }) {
      return ok(officeOf(actor, office) ?? { provinceCode: null, communeCode: null, accountId: actor.accountId });
    },
    async run(
      { name, office: written, scopes: ticks, set, endsOn, addresses, perMinute, secretHash, secretStart },
      context,
    ) {
      const { actor, db, today, now } = context;
      if (actor.accountId === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
      const problems: FieldProblem[] = [];
      const office = officeOf(actor, written);
      if (written !== null && office === null)
        problems.push({ path: 'office', code: 'interface-keys/not-your-office' });
      problems.push(...wrongEnd(endsOn, today));
      const lines = (addresses ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const ranges = lines.map(parseAddressRange);
      const wrongLine = lines.find((_line, i) => ranges[i] === null);
      if (wrongLine !== undefined) {
        problems.push({ path: 'addresses', code: 'interface-keys/no-address', details: { written: wrongLine } });
      } else if (lines.length > mostAddresses) {
        problems.push({ path: 'addresses', code: 'interface-keys/many-addresses', details: { most: mostAddresses } });
      }
      const owner = office === null ? actor : asOffice(actor, office);
      const scopes = chosenScopes({ scopes: ticks, set }, all, owner);
      const opened = scoped(scopes, all, owner);
      problems.push(...opened.problems);
      if (problems.length > 0) return refuse(invalidFields(problems));
      const accountId: AccountId = actor.accountId;
      if ((await countOpenKeys(db, accountId, today)) >= mostKeys) {
        return refuse(problem('conflict', 'interface-keys/too-many', { most: mostKeys }));
      }
      const key: InterfaceKey = {
        id: context.newId<'interface-key'>(),
        version: 1,
        name,
        secretStart,
        accountId,
        provinceCode: office?.provinceCode ?? null,
        communeCode: office?.communeCode ?? null,
        scopes,
        operations: opened.operations,
        secondFactor: actor.secondFactor,
        addresses: ranges.filter((one) => one !== null),
        perMinute: perMinute ?? usualPerMinute,
        endsOn,
        madeAt: now,
        lastUsedOn: null,
        revokedAt: null,
        revokedBy: null,
      };
      await insertKey(db, key, secretHash);
      context.touch({ kind: 'interface-key', id: key.id, before: null, after: keyContent(key) });
      return ok({ keyId: key.id, operations: key.operations });
    },
  });
}
