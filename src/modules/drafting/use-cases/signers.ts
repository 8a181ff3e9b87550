// The register of who signs for an office: entered from the paper that gives the authority, ended with a reason; nothing is removed.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type OutgoingKind, outgoingKinds } from '#law/outgoing-kinds.ts';
import { type NamedOffice, officeKey, sameOffice } from '#modules/offices/index.ts';
import { actsFor, labelsOf, ownOffices, subjectOfOffice } from '#modules/offices/services.ts';
import { date, id, oneOf, optionalDate, optionalText, text, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { officeMeant, whoseOf } from '../own-office.ts';
import { authorities, faultOfDelegation, holdsOn, type Signer, type SignerId } from '../rules/signing-authority.ts';
import { findSigner, insertSigner, type KeptSigner, listSigners, updateSigner } from '../store.ts';

export interface SignerList {
  readonly signers: readonly (KeptSigner & { readonly officeLabel: string; readonly holds: boolean })[];
  readonly offices: readonly NamedOffice[];
  readonly mayEnter: boolean;
}

export const listSignersOfOffices = defineUseCase({
  name: 'drafting/list-signers',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, today } = context;
    const signers = await listSigners(db, await whoseOf(context));
    const labels = await labelsOf(db, signers, today);
    const offices = await ownOffices(context);
    return ok<SignerList>({
      signers: signers.map((one) => ({
        ...one,
        officeLabel: labels.get(officeKey(one)) ?? '',
        holds: holdsOn(one, today),
      })),
      offices,
      mayEnter: offices.length > 0,
    });
  },
});

/** What the ledger keeps of a signer. */
const signerContent = ({ version: _version, ...said }: Signer) => said;

const isKind = (word: string): word is OutgoingKind => (outgoingKinds as readonly string[]).includes(word);

export const enterSigner = defineUseCase({
  name: 'drafting/enter-signer',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 13',
  input: z.object({
    office: optionalText(80),
    name: text(120),
    title: text(160),
    authority: oneOf(authorities),
    headTitle: optionalText(160),
    unitHeadTitle: optionalText(160),
    paper: text(300),
    firstDay: date,
    lastDay: optionalDate,
    kinds: ticked(),
    scope: optionalText(500),
    givenBy: z.union([id<'letter-signer'>(), z.literal('').transform(() => null), z.null()]).optional(),
  }),
  async subject({ office }, context) {
    const meant = await officeMeant(context, office);
    return meant.ok ? ok(subjectOfOffice(meant.value)) : meant;
  },
  async run({ office: key, kinds, givenBy, ...said }, context) {
    const meant = await officeMeant(context, key);
    if (!meant.ok) return meant;
    const giver = givenBy == null ? null : await findSigner(context.db, givenBy);
    const own = said.authority === 'head' || said.authority === 'acting';
    const signer: Signer = {
      ...said,
      id: context.newId<'letter-signer'>(),
      version: 1,
      provinceCode: meant.value.provinceCode,
      communeCode: meant.value.communeCode,
      bodyId: meant.value.bodyId,
      headTitle: said.headTitle ?? (own ? said.title : ''),
      unitHeadTitle: said.authority === 'by-order-deputy' ? said.unitHeadTitle : null,
      kinds: kinds.filter(isKind),
      scope: said.authority === 'delegated' ? said.scope : null,
      givenBy: said.authority === 'delegated' ? (giver?.id ?? null) : null,
      endedBecause: null,
      madeBy: context.actor.accountId,
    };
    const wrong = wrongFields(signer, giver);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    await insertSigner(context.db, signer, context.now);
    context.touch({ kind: 'letter-signer', id: signer.id, before: null, after: signerContent(signer) });
    return ok({ signerId: signer.id });
  },
});

/** Everything that a line of the register lacks for its authority. */
function wrongFields(signer: Signer, giver: Signer | null): readonly FieldProblem[] {
  const { authority, headTitle, unitHeadTitle, firstDay, lastDay } = signer;
  const wrong: FieldProblem[] = [];
  if (headTitle === '') wrong.push({ path: 'headTitle', code: 'drafting/head-needed' });
  if (authority === 'by-order-deputy' && unitHeadTitle === null)
    wrong.push({ path: 'unitHeadTitle', code: 'drafting/unit-head-needed' });
  if (lastDay !== null && lastDay < firstDay) wrong.push({ path: 'lastDay', code: 'drafting/ends-before-it-begins' });
  if (authority !== 'delegated') return wrong;
  if (giver === null || !sameOffice(giver, signer)) wrong.push({ path: 'givenBy', code: 'drafting/giver-needed' });
  const fault = faultOfDelegation(signer, giver);
  const fields = {
    'drafting/delegation-without-end': 'lastDay',
    'drafting/delegation-without-scope': 'scope',
    'drafting/delegation-passed-on': 'givenBy',
  } as const;
  if (fault !== null && fault in fields)
    wrong.push({ path: fields[fault as keyof typeof fields], code: fault, details: { line: '' } });
  return wrong;
}

async function ownSigner(signerId: SignerId, context: Context): Promise<Result<Signer>> {
  const signer = await findSigner(context.db, signerId);
  return signer === null || !(await actsFor(context, signer)) ? refuse(notFound) : ok(signer);
}

export const endSigner = defineUseCase({
  name: 'drafting/end-signer',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 13',
  input: z.object({ signerId: id<'letter-signer'>(), version, lastDay: date, reason: text(300) }),
  async subject({ signerId }, context) {
    const found = await ownSigner(signerId, context);
    return found.ok ? ok(subjectOfOffice(found.value)) : found;
  },
  async run({ signerId, version: seen, lastDay, reason }, context) {
    const found = await ownSigner(signerId, context);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== seen) return refuse(problem('conflict', 'drafting/changed-meanwhile'));
    if (lastDay < before.firstDay)
      return refuse(invalidFields([{ path: 'lastDay', code: 'drafting/ends-before-it-begins' }]));
    const changes = { lastDay, endedBecause: reason, changedAt: context.now };
    if (!(await updateSigner(context.db, before, changes)))
      return refuse(problem('conflict', 'drafting/changed-meanwhile'));
    const after: Signer = { ...before, lastDay, endedBecause: reason, version: before.version + 1 };
    context.touch({ kind: 'letter-signer', id: signerId, before: signerContent(before), after: signerContent(after) });
    return ok({ signerId });
  },
});
