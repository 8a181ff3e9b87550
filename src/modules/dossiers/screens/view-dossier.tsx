// /ho-so/:dossierId: a dossier as the list of its parts, with what the receipt fixed, what the register says to it and what
// happened so far.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { TaskList, type TaskState } from '#design/task-list.tsx';
import { ok } from '#kernel/result.ts';
import { loadStanding, StandingAtProvince } from '#modules/intake/services.ts';
import { loadResult, ResultOnDossier } from '#modules/results/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Gap } from '../rules/completeness.ts';
import type { Consent } from '../rules/dossier.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import { scanKinds } from '../rules/scan.ts';
import { checkDossier } from '../use-cases/check-dossier.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { CarriedNames } from './carried-names.tsx';
import { ClaimedGates } from './claimed-gates.tsx';
import { ConsentChanged } from './consent-changed.tsx';
import { Denials } from './denial-pages.tsx';
import { StateTag } from './dossier-state.tsx';
import { FilingFacts } from './filing-facts.tsx';
import { ownScoreWords } from './own-score-line.tsx';
import { PaperLinks } from './paper-links.tsx';
import {
  codePath,
  denialPath,
  dossierPath,
  linksPath,
  listPath,
  partPath,
  peoplePath,
  piecePath,
  signedPagesPath,
  talkPath,
} from './paths.ts';
import { ProductWaits } from './product-waits.tsx';
import { RegisterFacts } from './register-facts.tsx';
import { ScanList } from './scan-list.tsx';
import { actorWords, actWords, dayWords, whenWords } from './words.ts';

interface RecordData {
  readonly view: DossierView;
  /** What it lacks, for those who write or guide; empty once it is sent. */
  readonly gaps: readonly Gap[];
  /** `null`: it was not sent on. */
  readonly standing: Awaited<ReturnType<typeof loadStanding>>;
  /** `null`: nobody was told yet. */
  readonly result: Awaited<ReturnType<typeof loadResult>>;
}
interface Frame extends RecordData {
  readonly ui: Ui;
}

const PREFILLED: readonly PartName[] = ['registration', 'general', 'results'];

const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (value !== null && typeof value === 'object') return Object.values(value).some(says);
  return value !== null && value !== undefined && value !== '';
};

/** Whether a part holds what came from the last dossier, and nobody has saved it since. */
function isCarried({ dossier, heads, contents }: DossierView, part: PartName): boolean {
  if (dossier.carried === null || part === 'registration' || heads[part].savedAt !== null) return false;
  return says(contents[part]);
}

/** What the commune returned a part for, as long as nobody saved it since. */
function returnedFor(view: DossierView, part: PartName): string | undefined {
  return view.openItems.find((item) => item.place === part)?.note;
}

function savedWords({ ui, view }: Frame, part: PartName): string {
  const words = ui.t.dossiers.record;
  const note = returnedFor(view, part);
  if (note !== undefined && view.may.check) return ui.t.dossierReport.returned.part(note);
  const { savedAt, savedByName } = view.heads[part];
  if (savedAt !== null) return words.savedBy(whenWords(savedAt), savedByName ?? '');
  if (isCarried(view, part)) return ui.t.dossierCarried.unseen;
  return PREFILLED.includes(part) ? words.prefilled : words.untouched;
}

function stateOf({ view, gaps }: Frame, part: PartName): TaskState {
  const lacks = gaps.some((gap) => gap.place === part && gap.blocks);
  const isSaved = view.heads[part].savedAt !== null;
  if (!view.may.check) return 'done';
  if (returnedFor(view, part) !== undefined) return 'problem';
  if (!lacks && isCarried(view, part)) return 'in-progress';
  // A dossier may be sent without it; the points then lack proof.
  if (part === 'proofs' && !lacks) return isSaved ? 'done' : 'optional';
  if (!lacks) return 'done';
  return isSaved || PREFILLED.includes(part) ? 'in-progress' : 'not-started';
}

function Tasks(frame: Frame) {
  const { ui, view } = frame;
  const { parts, record } = ui.t.dossiers;
  return (
    <Section id="cac-phan" title={record.tasks}>
      <TaskList
        t={ui.t.design}
        tasks={partNames.map((part) => ({
          label: parts[part].name,
          href: view.may.write ? ui.href(partPath(view.dossier.id, part)) : undefined,
          state: stateOf(frame, part),
          hint: savedWords(frame, part),
        }))}
      />
    </Section>
  );
}

/** The one next act above the record. */
function NextAct({ ui, view }: Frame) {
  const { check, consent } = ui.t.dossiers;
  const { takeIn } = ui.t.dossierWord;
  const to = (page: string): string => ui.href(dossierPath(view.dossier.id, page));
  const { may } = view;
  if (may.giveConsent) return <ButtonLink href={to('xac-nhan')}>{consent.heading}</ButtonLink>;
  if (may.takeIn) return <ButtonLink href={to('tiep-nhan')}>{takeIn.heading}</ButtonLink>;
  if (may.assess) return <ButtonLink href={to('mau-03')}>{ui.t.dossiers.report.heading}</ButtonLink>;
  if (may.submit) return <ButtonLink href={to('nop')}>{check.heading}</ButtonLink>;
  return null;
}

/** Samples and paper travel with what was sent; of a draft there is nothing to keep. */
const wasSent = (view: DossierView): boolean => view.dossier.receivedOn !== null;

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const { record, returning, consent } = ui.t.dossiers;
  const to = (page: string): string => ui.href(dossierPath(view.dossier.id, page));
  const { may } = view;
  const talk = ui.t.dossierTalk.audiences;
  const { offices, producer } = view.openThreads;
  const withProducer = view.own || view.invited !== null ? talk.producer.ownLink : talk.producer.link;
  return [
    ...(producer === null
      ? []
      : [{ label: withProducer(producer), href: ui.href(talkPath(view.dossier.id, 'producer')) }]),
    ...(offices === null
      ? []
      : [{ label: talk.offices.link(offices), href: ui.href(talkPath(view.dossier.id, 'offices')) }]),
    ...(may.invite ? [{ label: ui.t.dossierPeople.record.link, href: ui.href(peoplePath(view.dossier.id)) }] : []),
    ...(may.link ? [{ label: ui.t.dossierStatus.links.open, href: ui.href(linksPath(view.dossier.id)) }] : []),
    ...(may.scan ? [{ label: ui.t.dossierWord.pages.link, href: ui.href(signedPagesPath(view.dossier.id)) }] : []),
    ...(wasSent(view) && ui.may('custody/view-custody')
      ? [{ label: ui.t.custody.list.heading, href: ui.href(`/mau-va-ho-so-giay/ho-so/${view.dossier.id}`) }]
      : []),
    ...(wasSent(view) && ui.may('dossiers/view-report')
      ? [{ label: ui.t.dossierReport.view.link, href: to('bao-cao-xa') }]
      : []),
    ...(may.recordConsent ? [{ label: ui.t.dossierWord.code.link, href: ui.href(codePath(view.dossier.id)) }] : []),
    ...(may.recordConsent ? [{ label: consent.recordHeading, href: to('ghi-xac-nhan') }] : []),
    ...(may.forward ? [{ label: ui.t.dossiers.forward.heading, href: to('chuyen-tinh') }] : []),
    ...(may.return ? [{ label: returning.heading, href: to('tra-lai') }] : []),
    ...(may.deny ? [{ label: ui.t.dossierDenial.link, href: ui.href(denialPath(view.dossier.id)) }] : []),
    ...(may.drop ? [{ label: record.drop, href: to('bo') }] : []),
  ];
}

/** What the dossier cites, each with its own page: also for who does not see the wallet. */
function CitedPieces({ ui, view }: Frame) {
  if (view.cited.length === 0 || !ui.may('dossiers/view-cited-piece')) return null;
  return (
    <Section id="minh-chung" title={ui.t.dossierPeople.record.cited}>
      <ul class="plain-links">
        {view.cited.map((piece) => (
          <li key={piece.id}>
            <a href={ui.href(piecePath(view.dossier.id, piece.id))}>{piece.title}</a>
            {piece.expiresOn !== null && `, ${ui.t.dossiers.sent.until(dayWords(piece.expiresOn))}`}
            {piece.isChanged && <Tag words={ui.t.dossierSent.changed} tone="gold" shape="clock" />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Side(frame: Frame) {
  const { ui, view } = frame;
  const { record, parts } = ui.t.dossiers;
  const acts = actsOf(frame);
  return (
    <>
      {acts.length > 0 && <ActList title={record.acts} acts={acts} />}
      <HistoryList
        title={record.history}
        empty={record.noHistory}
        entries={view.history.map((line) => ({
          key: String(line.seq),
          when: whenWords(line.at),
          datetime: line.at,
          what: line.part === null ? actWords(ui.t, line) : parts[line.part].name,
          who: actorWords(ui.t, line),
        }))}
      />
    </>
  );
}

/** By which means the producer gave its word. */
function wayWords(ui: Ui, { way, delivery, scanId }: Consent): string {
  const { code, pages } = ui.t.dossierWord;
  const means =
    way === 'one-time-code' && delivery !== undefined ? code.shown[delivery] : ui.t.dossiers.consent.ways[way];
  return scanId === undefined ? means : `${means}, ${pages.withPhoto}`;
}

/** The signed pages of the forms, and those of the producer's word. */
function SignedPages({ ui, view }: Frame) {
  const words = ui.t.dossierWord.pages;
  if (view.scans.length === 0 || !ui.may('dossiers/view-signed-page')) return null;
  return (
    <Section id="trang-ky" title={words.heading} lead={words.countsAsSigned}>
      {view.scans.some((scan) => scan.standing === 'both-forms') && (
        <Notice t={ui.t.design} tone="warning" text={words.underBoth} />
      )}
      {scanKinds
        .filter((kind) => view.scans.some((scan) => scan.kind === kind))
        .map((kind) => (
          <div key={kind}>
            <h3>{kind === 'consent' ? words.consentPages : words.forms[kind]}</h3>
            <ScanList ui={ui} view={view} kind={kind} />
          </div>
        ))}
    </Section>
  );
}

function Notices({ ui, view }: Frame) {
  const { record, consent: words } = ui.t.dossiers;
  const { dossier } = view;
  const { consent } = dossier;
  return (
    <>
      <Denials ui={ui} view={view} />
      <ClaimedGates ui={ui} gates={view.gates} mendIn={view.may.write ? dossier.id : undefined} />
      <ProductWaits ui={ui} view={view} />
      {view.nameNow !== null && (
        <Notice t={ui.t.design} tone="warning" text={ui.t.dossierSent.otherName(view.nameNow)} />
      )}
      {dossier.byProxy && view.consentChanged.length === 0 && (
        <Notice
          t={ui.t.design}
          tone="info"
          text={consent === null ? record.proxy : words.shown(wayWords(ui, consent), dayWords(consent.givenOn))}
        />
      )}
      <ConsentChanged ui={ui} view={view} />
      {dossier.carried !== null && view.may.check && (
        <Notice
          t={ui.t.design}
          tone="info"
          title={dossier.carried.fromDossierId === null ? record.carriedPaperTitle : record.carriedTitle}
          text={record.carried(dossier.carried.carried, dossier.carried.toRenew.length, dossier.carried.newLines)}
        >
          <CarriedNames ui={ui} label={ui.t.dossierCarried.kept} names={dossier.carried.kept} />
          <CarriedNames ui={ui} label={ui.t.dossierCarried.fresh} names={dossier.carried.fresh} />
          {dossier.carried.toRenew.length > 0 && (
            <p>
              {record.toRenew}: {dossier.carried.toRenew.join('; ')}.
            </p>
          )}
        </Notice>
      )}
      {view.invited !== null && !view.own && (
        <Notice
          t={ui.t.design}
          tone="info"
          text={view.may.write ? ui.t.dossierPeople.record.helper : ui.t.dossierPeople.record.viewer}
        />
      )}
      {!view.may.write && !view.own && view.invited === null && dossier.state === 'draft' && (
        <Notice t={ui.t.design} tone="info" text={record.notYours} />
      )}
    </>
  );
}

export const viewDossierPage = definePage<RecordData>({
  path: '/ho-so/:dossierId',
  right: 'dossiers/view-dossier',
  rate: 'page',
  title: ({ view }) => view.product.name,
  breadcrumbs: (_data, ui) => [{ label: ui.t.dossiers.list.heading, href: listPath }],
  async load(request) {
    const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
    if (!view.ok) return view;
    const { dossier } = view.value;
    const standing = dossier.state === 'forwarded' ? await loadStanding(request, dossier.id) : null;
    const result = dossier.state === 'forwarded' ? await loadResult(request, dossier.id) : null;
    if (!view.value.may.check) return ok({ view: view.value, gaps: [], standing, result });
    const check = await request.run(checkDossier, { dossierId: dossier.id });
    return check.ok ? ok({ view: view.value, gaps: check.value.gaps, standing, result }) : check;
  },
  json: ({ view }) => view,
  view(data, ui) {
    const { view } = data;
    const { record, kinds, fields } = ui.t.dossiers;
    const { dossier, recognition } = view;
    const frame = { ...data, ui };
    return (
      <>
        <PageHeading
          caption={record.caption(kinds[dossier.kind])}
          heading={view.product.name}
          states={<StateTag ui={ui} state={dossier.state} />}
          summary={view.may.write ? record.summary : undefined}
          action={<NextAct {...frame} />}
        />
        <Notices {...frame} />
        <RecordLayout side={<Side {...frame} />}>
          <ResultOnDossier ui={ui} result={data.result} />
          <StandingAtProvince ui={ui} standing={data.standing} />
          <FilingFacts ui={ui} view={view} />
          <Tasks {...frame} />
          <Section id="thong-tin" title={record.facts} lead={view.may.write ? record.factsLead : undefined}>
            <RegisterFacts ui={ui} view={view} />
            <SummaryList
              items={[
                {
                  label: fields.kind,
                  value: kinds[dossier.kind],
                  ...(recognition === null
                    ? {}
                    : { note: record.recognition(recognition.stars, dayWords(recognition.expiresOn)) }),
                },
                ...(view.score === null
                  ? []
                  : [{ label: ui.t.dossierSent.score.label, value: ownScoreWords(ui, view.score) }]),
                { label: fields.receivedAt, value: `${view.commune}, ${view.province}` },
              ]}
            />
          </Section>
          <CitedPieces {...frame} />
          <SignedPages {...frame} />
          <PaperLinks ui={ui} dossierId={view.dossier.id} />
        </RecordLayout>
      </>
    );
  },
});
