// One dossier for those who write, guide or receive it: its parts, what the register says to them, and its history.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, type Subject } from '#access/reach.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import { compileSet, type Gate, readSheetAddress } from '#modules/evaluation/index.ts';
import type { EvidencePiece, EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import {
  findProducerById,
  type HistoryLine,
  loadUnitLabels,
  readActs,
  readHistory,
} from '#modules/producers/services.ts';
import { waitsForLook } from '#modules/products/index.ts';
import { findProductById } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Audience } from '../rules/comment.ts';
import { isPrintedOn, shownMark } from '../rules/consent-cover.ts';
import { type Denial, openDenial } from '../rules/denial.ts';
import {
  type Dossier,
  type DossierReturn,
  dossierContent,
  dossierFields,
  type ReturnItem,
  type Submission,
} from '../rules/dossier.ts';
import { type FormStanding, withStandings } from '../rules/form-signature.ts';
import { type InvitationAccess, isEnough } from '../rules/invitation.ts';
import { type LetterNumber, officeOf } from '../rules/letter.ts';
import { dossierMay } from '../rules/lifecycle.ts';
import { type OwnScore, ownScore } from '../rules/own-score.ts';
import type { DossierPart, PartContents, PartName } from '../rules/parts.ts';
import { pieceSince } from '../rules/piece-since.ts';
import { contentsToday } from '../rules/prefill.ts';
import { type DossierScan, mayScan } from '../rules/scan.ts';
import { findDossier, findParts, findReturns, findSubmissions } from '../store.ts';
import { countOpenThreads } from '../store-comments.ts';
import { listDenials } from '../store-denials.ts';
import { listInvitations } from '../store-invitations.ts';
import { findNumbersOf } from '../store-letters.ts';
import { listAllScans, listScans } from '../store-scans.ts';
import { claimedGates } from './claimed-gates.ts';
import { type ChangedThing, consentStanding, lastChanges } from './consent-standing.ts';
import { invitedTo, isOwn, notToWrite, subjectOfDossier, subjectWithInvited } from './find-dossier.ts';
import { seesThreads } from './find-thread.ts';
import { textsFor } from './form-signature.ts';
import { type LookAlike, namedLookAlikes, unnamed } from './look-alikes.ts';
import { openItemsOf } from './open-items.ts';
import { type SentCopy, sentCopy } from './sent-copy.ts';
import { speakersOf } from './tell-of-dossier.ts';

export interface PartHead extends Pick<DossierPart, 'version' | 'savedAt'> {
  readonly savedByName: string | null;
}

/** A page, and how it stands for its form. */
export interface ShownScan
  extends Omit<DossierScan, 'dossierId' | 'formText' | 'addedBy' | 'removedAt' | 'removedBy' | 'look' | 'likeOf'> {
  readonly standing: FormStanding;
  /** Another page that its picture resembles; named where the reader may open it. */
  readonly like: LookAlike | null;
  /** Of a page of an earlier text: what of its form was changed since, by whom. */
  readonly changed: readonly ChangedThing[];
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
  /** Whether the reader writes in it while it may be written in. */
  readonly writer: boolean;
  /** How far the reader is let in by the producer; `null`: not invited. */
  readonly invited: InvitationAccess | null;
  /** What the reader is shown to say yes to, as it is sent back with the word; `null`: no word is asked of the reader. */
  readonly consentShown: string | null;
  /** What is not any more what the producer said yes to; empty where its word holds or was not given. */
  readonly consentChanged: readonly ChangedThing[];
  /** Returns for completion, the last first. */
  readonly returns: readonly DossierReturn[];
  /** Of the open return: items that nobody touched since. */
  readonly openItems: readonly ReturnItem[];
  readonly submissions: readonly Pick<Submission, 'ordinal' | 'sentAt' | 'receivedOn' | 'dueOn' | 'contentHash'>[];
  readonly receivedByName: string | null;
  /** Numbers in force of the letters around it. */
  readonly letterNumbers: readonly Pick<LetterNumber, 'kind' | 'ordinal' | 'number' | 'issuedOn'>[];
  /** What the producer denies of what was done in its place, the last first. */
  readonly denials: readonly Pick<Denial, 'id' | 'saidAt' | 'words' | 'answeredAt' | 'answer'>[];
  /** Whether an account speaks for the producer; asked only for who may record its word. */
  readonly hasAccount: boolean;
  /** Signed pages, and pages on which the producer gave its word. */
  readonly scans: readonly ShownScan[];
  /** Pieces of evidence that it cites. */
  readonly cited: readonly CitedHead[];
  /** Name of the product in the register today, where it is not the one that was sent. */
  readonly nameNow: string | null;
  /** No office has looked at the product yet: it does not go to the province so. */
  readonly productWaits: boolean;
  /** What ends the evaluation by the producer's own answers, as they were sent, or as the draft has them. */
  readonly gates: readonly Gate[];
  /** What the producer's own answers come to; `null`: they do not fit the set any more. */
  readonly score: OwnScore | null;
  /** Open threads by audience; `null`: the reader does not see them. */
  readonly openThreads: Readonly<Record<Audience, number | null>>;
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
      | 'forward'
      | 'invite'
      | 'link'
      | 'scan'
      | 'recheck'
      | 'deny'
      | 'answerDenial'
      | 'numberAsCommune'
      | 'numberAsProvince',
      boolean
    >
  >;
}

/** A paper in the list of a dossier: as it was sent once it is sent. */
interface CitedHead extends Pick<EvidencePiece, 'id' | 'title' | 'expiresOn'> {
  /** The wallet says otherwise today. */
  readonly isChanged: boolean;
}

/** Facts of the producer, as they were sent once it is sent. */
const producerFacts = (
  producer: Pick<Producer, 'code' | 'name' | 'producerType' | 'registrationNumber' | 'registeredOn' | 'address'> &
    Pick<Producer, 'legalRepresentativeName'>,
): DossierView['producer'] => ({
  code: producer.code,
  name: producer.name,
  producerType: producer.producerType,
  registrationNumber: producer.registrationNumber,
  registeredOn: producer.registeredOn,
  representative: producer.legalRepresentativeName,
  address: producer.address,
});

async function citedHeads(db: Context['db'], cited: readonly string[], copy: SentCopy | null) {
  const pieces = await findEvidenceByIds(db, cited as readonly EvidencePieceId[]);
  if (copy === null) return pieces.map(({ id, title, expiresOn }) => ({ id, title, expiresOn, isChanged: false }));
  const living = new Map(pieces.map((piece) => [piece.id, piece]));
  return copy.frozen.evidence.map((piece): CitedHead => {
    const now = living.get(piece.id);
    const isChanged = now !== undefined && pieceSince(piece, now) !== null;
    return { id: piece.id, title: piece.title, expiresOn: piece.expiresOn, isChanged };
  });
}

async function historyOf(context: Context, dossier: Dossier, parts: readonly DossierPart[]) {
  const { db } = context;
  const current = dossierContent(dossier);
  const whole = await readHistory(db, { kind: 'dossier', id: dossier.id, current }, dossierFields);
  const bySeq = new Map(whole.map((line) => [line.seq, { ...line, part: null as PartName | null }]));
  const partOf = new Map<string, PartName>(parts.map((part) => [part.id, part.name]));
  const invitations = await listInvitations(db, dossier.id);
  const others = [
    ...parts.map(({ id: partId }) => ({ kind: 'dossier-part', id: partId })),
    ...(await listAllScans(db, dossier.id)).map((scan) => ({ kind: 'dossier-scan', id: scan.id })),
    ...invitations.map(({ id: invitationId }) => ({ kind: 'dossier-invitation', id: invitationId })),
  ];
  for (const { recordId, ...line } of await readActs(db, others)) {
    if (!bySeq.has(line.seq)) bySeq.set(line.seq, { ...line, part: partOf.get(recordId) ?? null });
  }
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

function namesOfSavers(parts: readonly DossierPart[], history: readonly HistoryLine[]) {
  const newest = new Map(history.map((line) => [line.at, line.actorName]));
  return new Map(parts.map((part) => [part.name, part.savedAt === null ? null : (newest.get(part.savedAt) ?? null)]));
}

export const viewDossier = defineUseCase({
  name: 'dossiers/view-dossier',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const { db, actor } = context;
    const dossier = await findDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    // Before what is shown is read: a change in between is asked about, never taken for shown.
    const standsOpen = dossier.byProxy && dossierMay(dossier.state, 'consent');
    const consent = standsOpen ? await consentStanding(db, dossier) : null;
    const awaitsConsent = consent !== null && !consent.holds;
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
    const may = (name: UseCaseName, subject: Subject = subjectOfDossier(dossier)): boolean => {
      const reach = reachOf(actor, name);
      return reach !== null && covers(reach, subject);
    };
    const writes = (name: UseCaseName): boolean => may(name) && notToWrite(actor, dossier) === null;
    const denials = dossier.byProxy ? await listDenials(db, dossier.id) : [];
    const isDenied = openDenial(denials) !== null;
    const open = await countOpenThreads(db, dossier.id);
    const invited = await invitedTo(dossier.id, context);
    const writer = writes('dossiers/save-part') || isEnough(invited, 'edit');
    const submissions = await findSubmissions(db, dossier.id);
    const receiver = await findDisplayNames(db, [dossier.receivedBy]);
    const { samplesRequired } = set;
    const copy = await sentCopy(db, dossier);
    const contents =
      copy?.frozen.parts ?? contentsToday(parts, { producer, product, samplesRequired }, dossier.carried !== null);
    const cited = [...new Set(Object.values(contents.proofs.citations).flat())];
    const { code, name } = copy?.frozen.product ?? product;
    const compiled = compileSet(set);
    const answers = readSheetAddress(compiled, new URLSearchParams(contents.sheet.answers));
    const scans = await listScans(db, dossier.id);
    const texts = await textsFor(context, dossier, scans);
    const alike = await namedLookAlikes(context, scans);
    const changes = scans.some((scan) => scan.formText !== null) ? await lastChanges(db, dossier) : [];
    const asksOwnWord = awaitsConsent && isOwn(actor, dossier) && may('dossiers/give-consent');
    return ok<DossierView>({
      dossier,
      contents,
      heads,
      producer: producerFacts(copy?.frozen.producer ?? producer),
      product: { code, name },
      nameNow: product.name === name ? null : product.name,
      productWaits: waitsForLook(product.status),
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
      writer,
      invited,
      consentShown: asksOwnWord && consent !== null ? shownMark(consent.cover) : null,
      consentChanged: consent?.changed ?? [],
      returns: await findReturns(db, dossier.id),
      openItems: await openItemsOf(context, dossier),
      submissions: submissions.map(({ ordinal, sentAt, receivedOn, dueOn, contentHash }) => {
        return { ordinal, sentAt, receivedOn, dueOn, contentHash };
      }),
      score: answers.ok ? ownScore(compiled, answers.value) : null,
      cited: await citedHeads(db, cited, copy),
      scans: withStandings(scans, texts).map((scan) => {
        const { id: scanId, kind, sha256, sentSha256, mediaType, bytes, pages, name, signature, addedAt } = scan;
        const shown = { id: scanId, kind, sha256, sentSha256, mediaType, bytes, pages, name, signature, addedAt };
        const { kind: form, standing, likeOf } = scan;
        const isOlder = standing === 'earlier-text' && form !== 'consent';
        const since = (one: ChangedThing): boolean => one.at !== null && one.at >= addedAt;
        return {
          ...shown,
          standing,
          like: likeOf === null ? null : (alike.get(likeOf) ?? unnamed),
          changed: isOlder ? changes.filter((one) => isPrintedOn(form, one) && since(one)) : [],
        };
      }),
      denials: denials.map(({ id: denialId, saidAt, words, answeredAt, answer }) => {
        return { id: denialId, saidAt, words, answeredAt, answer };
      }),
      hasAccount: awaitsConsent && may('dossiers/record-consent') && (await speakersOf(db, dossier)).length > 0,
      gates: await claimedGates(dossier, contents, submissions[0]),
      openThreads: {
        offices: seesThreads('offices', dossier, { actor, invited }) ? open.offices : null,
        producer: seesThreads('producer', dossier, { actor, invited }) ? open.producer : null,
      },
      receivedByName: receiver.get(dossier.receivedBy) ?? null,
      letterNumbers: (await findNumbersOf(db, [dossier.id])).map(({ kind, ordinal, number, issuedOn }) => {
        return { kind, ordinal, number, issuedOn };
      }),
      may: {
        write: writer && dossierMay(dossier.state, 'write'),
        drop: dossierMay(dossier.state, 'drop') && writes('dossiers/drop-dossier'),
        submit: dossierMay(dossier.state, 'submit') && writes('dossiers/submit-dossier'),
        giveConsent: asksOwnWord,
        recordConsent: awaitsConsent && may('dossiers/record-consent'),
        takeIn: dossierMay(dossier.state, 'take-in') && may('dossiers/take-in-dossier'),
        return: dossierMay(dossier.state, 'return') && may('dossiers/return-dossier'),
        assess: dossierMay(dossier.state, 'assess') && may('dossiers/assess-dossier'),
        forward: dossierMay(dossier.state, 'forward') && may('dossiers/forward-dossier'),
        check: dossierMay(dossier.state, 'write') && (may('dossiers/check-dossier') || invited !== null),
        scan: mayScan(dossier.state) && may('dossiers/add-signed-page'),
        recheck: may('dossiers/recheck-signature'),
        link: dossier.state !== 'dropped' && may('dossiers/make-status-link'),
        deny: dossier.byProxy && isOwn(actor, dossier) && !isDenied && may('dossiers/deny-dossier'),
        answerDenial: isDenied && may('dossiers/answer-denial'),
        numberAsCommune: may('dossiers/number-letter', officeOf('request', dossier)),
        numberAsProvince: may('dossiers/number-letter', officeOf('supplement', dossier)),
        invite: dossier.state !== 'dropped' && isOwn(actor, dossier) && may('dossiers/invite-editor'),
      },
    });
  },
});
