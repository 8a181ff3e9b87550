// /phat-hien/:findingId: what was found and how it stands, what other bodies did, all that happened, and what may be done now.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { CorrectionLevel } from '../rules/finding.ts';
import { type AgencyPaper, type FindingAct, handOversOf, sanctionsOf } from '../rules/finding-act.ts';
import { findingSteps } from '../rules/finding-lifecycle.ts';
import { type FindingView, viewFinding } from '../use-cases/view-findings.ts';
import { findingPath, listPath, stepPages, visitPath } from './paths.ts';
import { RecordChanged } from './record-changed.tsx';
import { dayWords, dueWords, SeverityTag, StateTag, Typed } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: FindingView;
}

/** `Người ghi: Anh Seo. Ghi tại hiện trường, Chị Hoa xác nhận`. */
function foundWords(t: Ui['t']['findings']['view'], { one, confirmedBy }: FindingView): string {
  const origin = confirmedBy === null ? t.origins[one.origin] : t.confirmed(t.origins[one.origin], confirmedBy);
  return `${t.foundBy(one.foundByName)}. ${origin}`;
}

function factsOf({ ui, view }: Frame): readonly SummaryItem[] {
  const { one, productCode, commune, own } = view;
  const t = ui.t.findings.view;
  const link = (label: string, href: string): SummaryItem['action'] => ({ label, href: ui.href(href) });
  return [
    ...(one.productName === null
      ? []
      : [
          {
            label: t.about,
            value:
              productCode === null || !ui.may('products/view-product') ? (
                one.productName
              ) : (
                <a href={ui.href(`/quan-ly/san-pham/${productCode}`)}>{one.productName}</a>
              ),
          },
        ]),
    { label: t.producer, value: one.producerName, note: commune === '' ? undefined : commune },
    { label: t.severity, value: <SeverityTag ui={ui} severity={one.severity} /> },
    { label: t.law, value: one.law },
    { label: t.foundOn, value: dayWords(one.foundOn), note: foundWords(t, view) },
    { label: t.correction, value: one.correction === null ? t.noCorrection : <Typed words={one.correction} /> },
    ...(one.dueOn === null ? [] : [{ label: t.due, value: dueWords(ui, one) }]),
    ...(one.visitId === null
      ? []
      : [{ label: t.visit, value: dayWords(one.foundOn), action: link(t.toVisit, visitPath(one.visitId)) }]),
    ...(one.recheckVisitId === null
      ? []
      : [
          {
            label: t.recheck,
            value: t.acts['recheck-planned'],
            action: link(t.toRecheck, visitPath(one.recheckVisitId)),
          },
        ]),
    ...(one.withdrawalCaseId === null || own
      ? []
      : [
          {
            label: t.withdrawal,
            value: ui.t.findings.states['withdrawal-proposed'],
            action: link(t.toWithdrawal, `/thu-hoi/${one.withdrawalCaseId}`),
          },
        ]),
  ];
}

export const Files = ({
  ui,
  act,
  findingId,
  pictures = false,
}: {
  readonly ui: Ui;
  readonly act: FindingAct;
  readonly findingId: string;
  /** Pictures are shown, not only named. */
  readonly pictures?: boolean;
}) =>
  act.files.length === 0 ? null : (
    <ul class={pictures ? 'finding-photos' : 'task-files'}>
      {act.files.map((file, i) => (
        <li key={file.sha256}>
          <a href={ui.href(findingPath(findingId, `tep/${act.id}/${i + 1}`))}>
            {pictures && file.mediaType.startsWith('image/') && (
              <img src={findingPath(findingId, `tep/${act.id}/${i + 1}`)} alt="" loading="lazy" />
            )}
            {file.name}
          </a>
        </li>
      ))}
    </ul>
  );

function Photos({ ui, view }: Frame) {
  const { one } = view;
  const t = ui.t.findings.view;
  if (one.photos.length === 0) return null;
  return (
    <Section id="anh" title={t.photos}>
      <ul class="finding-photos">
        {one.photos.map((sha256, i) => (
          <li key={sha256}>
            <a href={ui.href(findingPath(one.id, `anh/${i + 1}`))}>
              <img src={findingPath(one.id, `anh/${i + 1}`)} alt={t.photo(i + 1)} loading="lazy" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sanctions({ ui, view }: Frame) {
  const all = sanctionsOf(view.acts);
  const t = ui.t.findings.view;
  if (all.length === 0) return null;
  return (
    <Section id="xu-phat" title={t.sanctions} lead={t.sanctionsLead}>
      {all.map(({ act, sanction }) => (
        <div key={act.id}>
          <p>{t.sanction(sanction.number, dayWords(sanction.decidedOn), sanction.authority)}</p>
          <p class="quiet">
            {sanction.amountVnd === null ? t.noAmount : t.amount(sanction.amountVnd.toLocaleString('vi-VN'))}
          </p>
          {act.words !== null && <Typed words={act.words} />}
          <Files ui={ui} act={act} findingId={view.one.id} />
        </div>
      ))}
    </Section>
  );
}

/** Tasks given from the letter, so that somebody follows the answer; the way to give one. */
function FollowUp({ ui, view, letterId }: Frame & { readonly letterId: string | null }) {
  const t = ui.t.findings.view;
  const tasks = view.tasks.filter((one) => one.letterId === letterId);
  if (letterId === null) return null;
  return (
    <>
      {tasks.length > 0 && (
        <ul class="plain-list">
          {tasks.map((one) => (
            <li key={one.id}>
              <a href={ui.href(`/nhiem-vu/${one.id}`)}>{t.followedBy(one.leadLabel, dayWords(one.dueOn))}</a>
            </li>
          ))}
        </ul>
      )}
      {tasks.length === 0 && ui.may('tasks/assign-tasks') && (
        <p>
          <a href={withQuery(ui.href('/nhiem-vu/giao'), { 'van-ban': letterId })}>{t.giveFollowUp}</a>
        </p>
      )}
    </>
  );
}

function Agencies({ ui, view }: Frame) {
  const all = handOversOf(view.acts);
  const t = ui.t.findings.view;
  if (all.length === 0) return null;
  return (
    <Section id="co-quan" title={t.agencies}>
      {all.map(({ act, handed, outcome }) => {
        const paper = outcome === null ? null : (outcome.details as AgencyPaper);
        return (
          <div key={act.id} class="handed-over">
            <p>
              {t.handed(handed.number, dayWords(handed.issuedOn), handed.agency)}{' '}
              {handed.letterId !== null && ui.may('directives/view-letter') && (
                <a href={ui.href(`/van-ban/${handed.letterId}`)}>{t.letter}</a>
              )}
            </p>
            <p class="quiet">{t.until(dayWords(act.until))}</p>
            <FollowUp ui={ui} view={view} letterId={handed.letterId} />
            {act.words !== null && <Typed words={act.words} />}
            <Files ui={ui} act={act} findingId={view.one.id} />
            {outcome === null || paper === null ? (
              <p>
                {t.waits}{' '}
                {view.steps['hand-over'] === 'yes' && (
                  <a href={ui.href(findingPath(view.one.id, 'ket-qua-xu-ly'))}>{t.recordOutcome}</a>
                )}
              </p>
            ) : (
              <>
                <p>
                  {t.outcome(paper.number, dayWords(paper.date))}
                  {paper.concludes && `. ${t.concludes}`}
                </p>
                <Typed words={outcome.words ?? ''} />
                <Files ui={ui} act={outcome} findingId={view.one.id} />
              </>
            )}
          </div>
        );
      })}
    </Section>
  );
}

function History({ ui, view }: Frame) {
  const t = ui.t.findings.view;
  return (
    <HistoryList
      title={t.history}
      empty=""
      entries={[...view.acts].reverse().map((act) => ({
        key: act.id,
        when: dayWords(act.on),
        datetime: act.on,
        what: t.acts[act.kind],
        who: act.byName === 'system' ? t.bySystem : act.byName,
        detail: (
          <>
            {act.kind === 'escalated' && act.toLabel !== null && (
              <p>{t.to(t.levels[act.toLabel as CorrectionLevel])}</p>
            )}
            {act.kind === 'reminded' && act.toLabel !== null && <p>{t.to(act.toLabel)}</p>}
            {act.until !== null && <p>{t.by(dayWords(act.until))}</p>}
            {act.words !== null && <Typed words={act.words} />}
            <Files ui={ui} act={act} findingId={view.one.id} />
          </>
        ),
      }))}
    />
  );
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const { steps, whyNot, notNow } = ui.t.findings;
  return findingSteps
    .filter((step) => !(view.own && view.steps[step] !== 'yes'))
    .filter((step) => view.steps[step] !== 'not-yours')
    .map((step) => {
      const may = view.steps[step];
      return may === 'yes'
        ? { label: steps[step], href: ui.href(findingPath(view.one.id, stepPages[step])) }
        : { label: steps[step], href: null, why: may === 'not-now' ? notNow[step] : whyNot[may] };
    });
}

/** The one step that the finding waits for, of those the reader may take. */
function NextStep({ ui, view }: Frame) {
  const order =
    view.one.state === 'not-corrected'
      ? (['propose-withdrawal', 'ask-correction'] as const)
      : (['answer', 'check', 'ask-correction'] as const);
  const next = order.find((step) => view.steps[step] === 'yes');
  if (next === undefined) return undefined;
  return <ButtonLink href={ui.href(findingPath(view.one.id, stepPages[next]))}>{ui.t.findings.steps[next]}</ButtonLink>;
}

export const viewFindingPage = definePage<FindingView>({
  path: '/phat-hien/:findingId',
  right: 'findings/view-finding',
  rate: 'page',
  title: ({ one }, ui) => ui.t.findings.kinds[one.kind],
  breadcrumbs: (_view, ui) => [{ label: ui.t.findings.crumb, href: listPath }],
  load: (request) => request.run(viewFinding, { findingId: request.params['findingId'] }),
  json: (view) => view,
  view(view, ui) {
    const { one, own } = view;
    const t = ui.t.findings;
    const acts = actsOf({ ui, view });
    return (
      <>
        <PageHeading
          caption={one.productName ?? one.producerName}
          heading={t.kinds[one.kind]}
          states={<StateTag ui={ui} one={one} />}
          action={<NextStep ui={ui} view={view} />}
        />
        {view.outsideMinutesOf !== null && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={ui.t.visitPapers.follow.afterMinutes}
            text={ui.t.visitPapers.follow.afterMinutesText(dayWords(view.outsideMinutesOf))}
          />
        )}
        {one.visitId !== null && <RecordChanged ui={ui} visitId={one.visitId} change={view.recordChanged} />}
        <RecordLayout
          side={
            <>
              {acts.length > 0 && <ActList title={own ? t.view.nextOwn : t.view.next} acts={acts} />}
              <History ui={ui} view={view} />
            </>
          }
        >
          <Section id="noi-dung" title={t.view.words}>
            <Typed words={one.words} />
          </Section>
          <SummaryList items={factsOf({ ui, view })} />
          <Photos ui={ui} view={view} />
          <Sanctions ui={ui} view={view} />
          <Agencies ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});

export const findingFile = defineFile({
  path: '/phat-hien/:findingId/tep/:actId/:number',
  right: 'findings/view-finding',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewFinding, { findingId: request.params['findingId'] });
    if (!found.ok) return found;
    const act = found.value.acts.find((one) => one.id === request.params['actId']);
    const file = act?.files[Number(request.params['number']) - 1];
    const body = file === undefined ? null : await request.ports.files.get(file.sha256);
    if (file === undefined || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
  },
});

/** A photograph of the visit's record that the finding names. */
export const findingPhoto = defineFile({
  path: '/phat-hien/:findingId/anh/:number',
  right: 'findings/view-finding',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewFinding, { findingId: request.params['findingId'] });
    if (!found.ok) return found;
    const hash = found.value.one.photos[Number(request.params['number']) - 1];
    const body = hash === undefined ? null : await request.ports.files.get(hash as never);
    if (body === null) return refuse(notFound);
    return ok({ body, contentType: 'image/jpeg', fileName: `anh-${request.params['number']}.jpg` });
  },
});
