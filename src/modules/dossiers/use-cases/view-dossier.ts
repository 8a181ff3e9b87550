// One dossier for those who write, guide or receive it: its parts, what the register says to them, and its history.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import { findProducerById, type HistoryLine, loadUnitLabels, readHistory } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Dossier, type DossierReturn, dossierContent, dossierFields, type Submission } from '../rules/dossier.ts';
import { dossierMay } from '../rules/lifecycle.ts';
import { contentsOf, type DossierPart, type PartContents, type PartName } from '../rules/parts.ts';
import { findDossier, findParts, findReturns, findSubmissions } from '../store.ts';
import { isOwn, notToWrite, subjectById, subjectOfDossier } from './find-dossier.ts';

export interface PartHead extends Pick<DossierPart, 'version' | 'savedAt'> {
  readonly savedByName: string | null;
}

export interface DossierView {
  readonly dossier: Dossier;
  readonly contents: PartContents;
  readonly heads: Readonly<Record<PartName, PartHead>>;
  readonly producer: {
    readonly code: string;
    readonly name: string;
    readonly producerType: string;
    readonly registrationNumber: string | null;
    readonly registeredOn: string | null;
    readonly representative: string | null;
    readonly address: string | null;
  };
  readonly product: { readonly code: string; readonly name: string };
  readonly set: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly sector: string;
    readonly group: string;
    readonly subgroup: string | null;
    readonly samplesRequired: number;
    readonly instrument: string;
  };
  /** What it goes out from. */
  readonly recognition: { readonly stars: number; readonly expiresOn: string | null } | null;
  readonly commune: string;
  readonly province: string;
  /** Acts on the dossier and its parts, newest first. */
  readonly history: readonly (HistoryLine & { readonly part: PartName | null })[];
  readonly own: boolean;
  /** Returns for completion, the last first. */
  readonly returns: readonly DossierReturn[];
  readonly submissions: readonly Pick<Submission, 'ordinal' | 'sentAt' | 'receivedOn' | 'dueOn' | 'contentHash'>[];
  readonly receivedByName: string | null;
  readonly may: Readonly<
    Record<
      | 'write'
      | 'drop'
      | 'submit'
      | 'giveConsent'
      | 'recordConsent'
      | 'takeIn'
      | 'return'
      | 'check'
      | 'assess'
      | 'forward',
      boolean
    >
  >;
}

async function historyOf(context: Context, dossier: Dossier, parts: readonly DossierPart[]) {
  const { db } = context;
  const current = dossierContent(dossier);
  const whole = await readHistory(db, { kind: 'dossier', id: dossier.id, current }, dossierFields);
  const bySeq = new Map(whole.map((line) => [line.seq, { ...line, part: null as PartName | null }]));
  for (const part of parts) {
    for (const line of await readHistory(db, { kind: 'dossier-part', id: part.id, current: { ...part } }, [])) {
      if (!bySeq.has(line.seq)) bySeq.set(line.seq, { ...line, part: part.name });
    }
  }
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

function namesOfSavers(parts: readonly DossierPart[], history: readonly HistoryLine[]) {
  const newest = new Map(history.map((line) => [line.at, line.actorName]));
  return new Map(parts.map((part) => [part.name, part.savedAt === null ? null : (newest.get(part.savedAt) ?? null)]));
}

async function nameOf(context: Context, accountId: AccountId | null): Promise<string | null> {
  if (accountId === null) return null;
  const [account] = await findAccounts(context.db, [accountId]);
  return account?.displayName ?? null;
}

export const viewDossier = defineUseCase({
  name: 'dossiers/view-dossier',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, actor } = context;
    const dossier = await findDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const parts = await findParts(db, dossier.id);
    const product = await findProductById(db, dossier.productId);
    const producer = await findProducerById(db, dossier.producerId);
    const set = await findCriteriaSet(dossier.setId);
    if (product === null || producer === null || set === null) throw new Error('a dossier without what it is about');
    const [recognition] =
      dossier.recognitionId === null ? [] : await findRecognitionsByIds(db, [dossier.recognitionId]);
    const labels = await loadUnitLabels();
    const history = await historyOf(context, dossier, parts);
    const names = namesOfSavers(parts, history);
    const heads = Object.fromEntries(
      parts.map(({ name, version, savedAt }) => [name, { version, savedAt, savedByName: names.get(name) ?? null }]),
    ) as unknown as DossierView['heads'];
    const may = (name: UseCaseName): boolean => {
      const reach = reachOf(actor, name);
      return reach !== null && covers(reach, subjectOfDossier(dossier));
    };
    const writes = (name: UseCaseName): boolean => may(name) && notToWrite(actor, dossier) === null;
    const awaitsConsent = dossier.byProxy && dossier.consent === null && dossierMay(dossier.state, 'consent');
    const submissions = await findSubmissions(db, dossier.id);
    return ok<DossierView>({
      dossier,
      contents: contentsOf(parts),
      heads,
      producer: {
        code: producer.code,
        name: producer.name,
        producerType: producer.producerType,
        registrationNumber: producer.registrationNumber,
        registeredOn: producer.registeredOn,
        representative: producer.legalRepresentativeName,
        address: producer.address,
      },
      product: { code: product.code, name: product.name },
      set: {
        id: set.id,
        number: set.number,
        name: set.name,
        sector: set.sector,
        group: set.group,
        subgroup: set.subgroup,
        samplesRequired: set.samplesRequired,
        instrument: set.instrument.number,
      },
      recognition: recognition === undefined ? null : { stars: recognition.stars, expiresOn: recognition.expiresOn },
      commune: labels.commune(dossier.communeCode),
      province: labels.province(dossier.provinceCode),
      history,
      own: isOwn(actor, dossier),
      returns: await findReturns(db, dossier.id),
      submissions: submissions.map(({ ordinal, sentAt, receivedOn, dueOn, contentHash }) => {
        return { ordinal, sentAt, receivedOn, dueOn, contentHash };
      }),
      receivedByName: await nameOf(context, dossier.receivedBy),
      may: {
        write: dossierMay(dossier.state, 'write') && writes('dossiers/save-part'),
        drop: dossierMay(dossier.state, 'drop') && writes('dossiers/drop-dossier'),
        submit: dossierMay(dossier.state, 'submit') && writes('dossiers/submit-dossier'),
        giveConsent: awaitsConsent && isOwn(actor, dossier) && may('dossiers/give-consent'),
        recordConsent: awaitsConsent && may('dossiers/record-consent'),
        takeIn: dossierMay(dossier.state, 'take-in') && may('dossiers/take-in-dossier'),
        return: dossierMay(dossier.state, 'return') && may('dossiers/return-dossier'),
        assess: dossierMay(dossier.state, 'assess') && may('dossiers/assess-dossier'),
        forward: dossierMay(dossier.state, 'forward') && may('dossiers/forward-dossier'),
        check: dossierMay(dossier.state, 'write') && may('dossiers/check-dossier'),
      },
    });
  },
});
