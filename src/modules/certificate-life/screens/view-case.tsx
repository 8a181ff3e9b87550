// /thu-hoi/:caseId: one case: what it is about, what was found, its papers, who did what, and what may be done to it now.

import { ActList } from '#design/act-list.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { articleWords, groundOf, papersOf, paperWords, type WithdrawalPaper } from '../papers/withdrawal.ts';
import { isOpenCase, withdrawalActs } from '../rules/withdrawal-lifecycle.ts';
import { type CaseView, openCaseFile, viewWithdrawal } from '../use-cases/view-cases.ts';
import { CaseTag, Due, movedWords } from './case-state.tsx';
import { caseActPages, casePath, casesPath, productPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: CaseView;
}

const fileWords = { trigger: 'khoi-dau', conclusion: 'ket-luan', decision: 'quyet-dinh' } as const;

function scanOf(which: keyof typeof fileWords, has: boolean, { ui, view }: Frame): SummaryItem['action'] {
  return has
    ? { label: ui.t.certificateLife.view.scan, href: ui.href(casePath(view.one.id, `tep/${fileWords[which]}`)) }
    : undefined;
}

/** The name of the account that wrote something into this case: never who decided it. */
const recorderOf = ({ people }: CaseView, account: string | null): string | undefined =>
  account === null ? undefined : people[account];

const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map((one) => (
      <p key={one}>{one}</p>
    ))}
  </>
);

function Facts({ ui, view }: Frame) {
  const t = ui.t.certificateLife;
  const { one, product, recognition } = view;
  const ground = groundOf(one);
  return (
    <SummaryList
      items={[
        { label: t.view.state, value: <CaseTag ui={ui} state={one.state} /> },
        {
          label: t.view.product,
          value: <a href={ui.href(productPath(product.code))}>{one.productName}</a>,
          note: [one.producerName, view.commune].filter((word) => word !== '').join(', '),
        },
        {
          label: t.view.recognition,
          value: t.view.recognised(one.stars, recognition.decisionNumber ?? '', dayWords(recognition.issuedOn)),
          note: t.view.until(dayWords(recognition.expiresOn)),
        },
        {
          label: t.list.ground,
          value: t.grounds[one.ground],
          note: ground === undefined ? undefined : `${articleWords(ground.article)}: ${ground.text}`,
        },
        {
          label: t.view.trigger,
          value: t.view.paper(one.triggerNumber, dayWords(one.triggerDate), one.triggerBody),
          note: one.triggerAbout ?? undefined,
          action: scanOf('trigger', one.triggerFile !== null, { ui, view }),
        },
        {
          label: t.list.due,
          value: <Due ui={ui} one={one} />,
          note: [
            one.termFrom === null ? t.view.termLater : t.view.termFrom(dayWords(one.termFrom)),
            ...movedWords(ui, one),
            ...(one.dueOn !== null && one.dueOn < one.openedOn ? [t.open.openedLate(dayWords(one.openedOn))] : []),
          ].join(' '),
        },
        { label: t.view.authority, value: t.authorities[view.authority] },
      ]}
    />
  );
}

/** What came with the paper that opened the case, and the way to the finding behind it. */
function Attached({ ui, view }: Frame) {
  const t = ui.t.certificateLife.view;
  const { one } = view;
  const { minutes } = view;
  if (one.findingId === null && one.attachments.length === 0) return null;
  return (
    <Section id="kem-theo" title={t.attached} lead={t.attachedLead}>
      <ul class="plain-links">
        {one.findingId !== null && ui.may('findings/view-finding') && (
          <li>
            <a href={ui.href(`/phat-hien/${one.findingId}`)}>{t.toFinding}</a>
          </li>
        )}
        {minutes !== null && ui.may('findings/view-visit') && (
          <li>
            <a href={ui.href(`/bien-ban-kiem-tra/${minutes.visitId}/bien-ban.pdf`)}>
              {t.minutes(dayWords(minutes.closedOn))}
            </a>
            {!minutes.scanned && <> – {t.minutesWithoutScan}</>}
          </li>
        )}
        {one.attachments.map(({ label }, i) => (
          <li key={`${i + 1}`}>
            <a href={ui.href(casePath(one.id, `tep/kem-${i + 1}`))}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Work({ ui, view }: Frame) {
  const t = ui.t.certificateLife.view;
  const { one } = view;
  return (
    <>
      {one.concludedOn !== null && (
        <Section id="ket-luan" title={t.finding}>
          <SummaryList
            items={[
              {
                label: t.conclusion,
                value: t.paper(one.conclusionNumber ?? '', dayWords(one.concludedOn), one.conclusionBody ?? ''),
                action: scanOf('conclusion', one.conclusionFile !== null, { ui, view }),
              },
            ]}
          />
          <Lines words={one.finding ?? ''} />
        </Section>
      )}
      <Section
        id="giai-trinh"
        title={t.explanation}
        lead={one.explainedOn === null ? t.noExplanation : t.explainedOn(dayWords(one.explainedOn))}
      >
        {one.explanation === null ? null : <Lines words={one.explanation} />}
      </Section>
      {one.decidedOn !== null && (
        <Section id="quyet-dinh" title={t.decision}>
          <SummaryList
            items={[
              { label: t.decidedBy, value: ui.t.certificateLife.authorities[view.authority], note: t.decidedByLaw },
              {
                label: t.decision,
                value: t.decided(one.decisionNumber ?? '', dayWords(one.decidedOn)),
                action: scanOf('decision', one.decisionFile !== null, { ui, view }),
              },
              ...(one.signerName === null && one.signerTitle === null
                ? []
                : [
                    {
                      label: t.signedBy,
                      value: [one.signerTitle, one.signerName].filter((part) => part !== null).join(' '),
                    },
                  ]),
              {
                label: t.recordedBy,
                value: recorderOf(view, one.decidedBy) ?? t.recorderUnknown,
                note: t.recorded(dayWords(one.decidedRecordedOn)),
              },
              ...(one.sentOn === null
                ? []
                : [{ label: t.sent, value: dayWords(one.sentOn), note: one.sentTo?.split('\n').join('; ') }]),
            ]}
          />
        </Section>
      )}
      {one.droppedOn !== null && (
        <Notice t={ui.t.design} tone="info" title={t.dropped(dayWords(one.droppedOn))} text={one.dropReason ?? ''} />
      )}
    </>
  );
}

/** The number of a paper, with the way to give it or to correct it for who does. */
function PaperNumberWords({ ui, view, which }: Frame & { readonly which: WithdrawalPaper }) {
  const t = ui.t.certificateLife.numbers;
  if (which === 'decision') return null;
  const known = view.numbers.find((one) => one.paper === which);
  const path = ui.href(casePath(view.one.id, `so/${paperWords[which]}`));
  return (
    <>
      {known !== undefined && <> – {t.given(known.number, dayWords(known.issuedOn))}</>}
      {ui.may('certificate-life/number-paper') && (
        <>
          {' '}
          <a href={path}>{known === undefined ? t.give : t.correct}</a>
        </>
      )}
    </>
  );
}

function Papers({ ui, view }: Frame) {
  const t = ui.t.certificateLife;
  const papers = papersOf(view);
  return (
    <Section id="van-ban" title={t.papers.title} lead={papers.length === 0 ? t.papers.none : t.papers.lead}>
      <ul class="plain-links">
        {papers.map((which) => (
          <li key={which}>
            {t.papers[which]}: <a href={ui.href(casePath(view.one.id, `${paperWords[which]}.docx`))}>{t.papers.docx}</a>{' '}
            <a href={ui.href(casePath(view.one.id, `${paperWords[which]}.pdf`))}>{t.papers.pdf}</a>
            <PaperNumberWords ui={ui} view={view} which={which} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ ui, view }: Frame) {
  const t = ui.t.certificateLife.history;
  const { one } = view;
  const entry = (key: string, what: string, on: LocalDate | null, who: string | undefined, detail?: string) =>
    on === null
      ? []
      : [
          {
            key,
            what,
            when: dayWords(on),
            datetime: on,
            ...(who === undefined ? {} : { who }),
            ...(detail === undefined ? {} : { detail }),
          },
        ];
  const recordedLater = (on: LocalDate | null, recorded: LocalDate | null): string | undefined =>
    recorded === null || recorded === on ? undefined : t.recorded(dayWords(recorded));
  // Who decided or concluded stands on the paper; who wrote it down here is another person, and is named as that.
  const recorded = (account: string | null, on: LocalDate | null): string | undefined => {
    const name = recorderOf(view, account);
    return name === undefined ? undefined : t.recordedBy(name, on === null ? null : dayWords(on));
  };
  const explained = entry('explained', t.explained, one.explainedOn, one.producerName);
  const explainedFirst = one.explainedOn !== null && one.concludedOn !== null && one.explainedOn < one.concludedOn;
  return (
    <HistoryList
      title={t.title}
      empty=""
      entries={[
        ...entry('sent', t.sent, one.sentOn, undefined),
        ...entry('dropped', t.dropped, one.droppedOn, undefined),
        ...entry(
          'decided',
          t.decided,
          one.decidedOn,
          ui.t.certificateLife.authorities[view.authority],
          recorded(one.decidedBy, one.decidedRecordedOn),
        ),
        ...entry(
          'proposed',
          t.proposed,
          one.proposedOn,
          recorderOf(view, one.proposedBy),
          recordedLater(one.proposedOn, one.proposalRecordedOn),
        ),
        ...(explainedFirst ? [] : explained),
        ...entry(
          'concluded',
          t.concluded,
          one.concludedOn,
          one.conclusionBody ?? undefined,
          recorded(one.concludedBy, null),
        ),
        ...(explainedFirst ? explained : []),
        ...entry('opened', t.opened, one.openedOn, recorderOf(view, one.openedBy)),
      ]}
    />
  );
}

export const viewCasePage = definePage<CaseView>({
  path: '/thu-hoi/:caseId',
  right: 'certificate-life/view-withdrawal',
  rate: 'page',
  title: ({ one }, ui) => `${ui.t.certificateLife.view.heading}: ${one.productName}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.certificateLife.list.title, href: casesPath }],
  load: (request) => request.run(viewWithdrawal, { caseId: request.params['caseId'] }),
  view(view, ui) {
    const t = ui.t.certificateLife;
    const frame = { ui, view };
    const acts = withdrawalActs.map((act) => {
      const may = view.acts[act];
      const href = may === 'yes' ? ui.href(casePath(view.one.id, caseActPages[act])) : null;
      return { label: t.acts[act], href, ...(may === 'yes' ? {} : { why: t.whyNot[may] }) };
    });
    return (
      <>
        <PageHeading caption={view.one.producerName} heading={view.one.productName} summary={t.view.summary} />
        {isOpenCase(view.one.state) && <Notice t={ui.t.design} tone="info" text={t.view.internal} />}
        <RecordLayout
          side={
            <>
              <ActList title={t.acts.title} acts={acts} />
              <History {...frame} />
            </>
          }
        >
          <Facts {...frame} />
          <Attached {...frame} />
          <Work {...frame} />
          <Papers {...frame} />
        </RecordLayout>
      </>
    );
  },
});

export const caseFile = defineFile({
  path: '/thu-hoi/:caseId/tep/:which',
  right: 'certificate-life/view-withdrawal',
  rate: 'page',
  async load(request) {
    const { caseId, which } = request.params;
    const [name] = Object.entries(fileWords).find(([, word]) => word === which) ?? [];
    const attached = /^kem-(\d{1,2})$/.exec(which ?? '')?.[1];
    const asked = attached === undefined ? { which: name } : { which: 'attached', number: attached };
    const found =
      name === undefined && attached === undefined
        ? refuse(notFound)
        : await request.run(openCaseFile, { caseId, ...asked });
    if (!found.ok) return found;
    const { sha256, mediaType, name: sentName } = found.value;
    const bytes = await request.ports.files.get(sha256);
    if (bytes === null) return refuse(notFound);
    return ok({ body: bytes, contentType: mediaType, fileName: savedNameOf(sentName, mediaType as 'application/pdf') });
  },
});
