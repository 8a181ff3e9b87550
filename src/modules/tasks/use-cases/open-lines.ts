// What an office or a person would leave behind, line by line: tasks led, tasks given, promises of paper dossiers, unfinished dossiers.

import type { Reach } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { listDossierRows } from '#modules/dossiers/services.ts';
import { listPromises } from '#modules/legacy-files/services.ts';
import { type Office, officeKey, standsOn } from '#modules/offices/index.ts';
import { labelOfOffice, listAllBodies, peopleOfOffice } from '#modules/offices/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { reformDay } from '#modules/territory/index.ts';
import type { Context } from '#runner/use-case.ts';
import { type HandOverLine, lineKey, passedOn } from '../rules/hand-over.ts';
import type { Task } from '../rules/task.ts';
import { listGivers, listNamedBefore, listRunningOfOffice, listRunningOfPerson } from '../store.ts';
import { listHandOversOfPeople } from '../store-settings.ts';
import { inShort } from './tell-of-tasks.ts';

export type OpenLine = Omit<HandOverLine, 'taker' | 'takerLabel'>;

/** Who hands over; `pressing`: an office that ended without one successor, whose work waits for somebody to choose. */
export type Giver = { readonly key: string; readonly label: string; readonly pressing: boolean } & (
  | { readonly kind: 'office'; readonly office: Office; readonly namedOn: LocalDate | null }
  | { readonly kind: 'person'; readonly accountId: AccountId }
);

/** What a dossier may be in while somebody still works on it at the commune or with its producer. */
const unfinished = ['draft', 'returned', 'submitted', 'received'] as const;

/** The accounts of an office: its officers and its leaders. */
export async function staffOf(own: Office, { db, today }: Context) {
  return await findAccounts(db, await peopleOfOffice(db, own, today, 'officers-and-leaders'));
}

/** Offices and people that the own office may hand over for: its province's bodies and split communes, and the people of its own. */
export async function giversFor(own: Office, context: Context): Promise<readonly Giver[]> {
  const { db, today } = context;
  const staff = await staffOf(own, context);
  // Who left still stands for what they gave: their work waits for somebody.
  const gave = await listGivers(db, own);
  const still = new Set(staff.map((one) => one.id));
  const named = [
    ...staff.map((one) => ({ accountId: one.id, name: one.displayName })),
    ...gave.filter((one) => !still.has(one.accountId)),
  ];
  const persons = named.map(
    ({ accountId, name }): Giver => ({
      kind: 'person',
      key: `person:${accountId}`,
      label: name,
      pressing: !still.has(accountId),
      accountId,
    }),
  );
  if (own.communeCode !== null || own.bodyId !== null) return persons;
  const bodies = (await listAllBodies(db, own.provinceCode)).map((body): Giver => {
    const office = { provinceCode: own.provinceCode, communeCode: null, bodyId: body.id };
    const pressing = !standsOn(body, today) && body.validFrom <= today && body.successorIds.length !== 1;
    return { kind: 'office', key: officeKey(office), label: body.name, pressing, office, namedOn: null };
  });
  const stale = today < reformDay ? [] : await listNamedBefore(db, reformDay, own.provinceCode);
  const split = new Map<string, Giver>();
  for (const task of stale) {
    const key = `${officeKey(task.lead)}@${task.unitNamedOn}`;
    if (split.has(key)) continue;
    split.set(key, {
      kind: 'office',
      key,
      label: await labelOfOffice(db, task.lead, task.unitNamedOn),
      pressing: true,
      office: task.lead,
      namedOn: task.unitNamedOn,
    });
  }
  return [...split.values(), ...bodies, ...persons];
}

const ofTask = (kind: 'led' | 'given', task: Task): OpenLine => ({
  kind,
  subjectId: task.id,
  label: inShort(task.content),
  note: [task.leadLabel, task.dueOn === null ? null : formatVietnamese(task.dueOn)]
    .filter((one) => one !== null)
    .join(', '),
});

async function ofDossiers(accountId: AccountId, reach: Reach, { db }: Context): Promise<readonly OpenLine[]> {
  const question = { reach, withDrafts: true, states: unfinished, openedBy: accountId, offset: 0, limit: 2_000 };
  const { dossiers } = await listDossierRows(db, question);
  return dossiers.map((one) => ({
    kind: 'dossier',
    subjectId: one.id,
    label: one.productName,
    note: one.producerName,
  }));
}

async function ofPromises(
  accountId: AccountId,
  { provinceCode, communeCode }: Office,
  { db }: Context,
): Promise<readonly OpenLine[]> {
  const promises = await listPromises(db, { provinceCode, communeCode, keptBy: accountId });
  const products = await findProductsByIds(
    db,
    promises.map((one) => one.productId),
  );
  return promises.map((one) => ({
    kind: 'promise',
    subjectId: one.legacyFileId,
    label: products.find((product) => product.id === one.productId)?.name ?? one.productId,
    note: one.plan,
  }));
}

/** Every open line of a giver, as it stands now. */
export async function openLinesOf(giver: Giver, own: Office, context: Context): Promise<readonly OpenLine[]> {
  const { db } = context;
  if (giver.kind === 'office') {
    const { led, given } = await listRunningOfOffice(db, giver.office, giver.namedOn);
    return [...led.map((task) => ofTask('led', task)), ...given.map((task) => ofTask('given', task))];
  }
  const tasks = await listRunningOfPerson(db, giver.accountId);
  const reach: Reach = {
    all: false,
    provinceCodes: own.communeCode === null ? [own.provinceCode] : [],
    provinceOwnCodes: [],
    communeCodes: own.communeCode === null ? [] : [own.communeCode],
    producerIds: [],
    accountId: null,
  };
  // Tasks name who takes their results; of the rest the hand-overs say who goes on with it.
  const passed = passedOn(await listHandOversOfPeople(db, own));
  const taken = [...passed.values()].filter((one) => one.now === giver.accountId).map((one) => one.first);
  const begun: OpenLine[] = [];
  for (const first of new Set([giver.accountId, ...taken])) {
    const lines = [...(await ofPromises(first, own, context)), ...(await ofDossiers(first, reach, context))];
    begun.push(...lines.filter((one) => (passed.get(lineKey(one))?.now ?? first) === giver.accountId));
  }
  return [...tasks.map((task) => ofTask('given', task)), ...begun];
}
