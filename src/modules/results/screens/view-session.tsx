// /ket-qua/:sessionId: the products of a closed session with what follows from each, its papers, and the next thing to do.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { proposalWords } from '#official-forms/decree-30-2020/council-lines.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { mayBeTold } from '../rules/result-line.ts';
import { type SessionView, viewSessionResults } from '../use-cases/view-session.ts';
import { paperLines } from './paper-lines.ts';
import {
  decisionPath,
  listPath,
  ministryPath,
  noticesPath,
  paperFilePath,
  paperPath,
  resultPath,
  scanPath,
  sessionPath,
} from './paths.ts';
import { dayWords, StageTag, scoreWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionView;
}

export const sessionHeading = ({ ui, view }: Frame): string => {
  const { record, heldOn } = view.all;
  return ui.t.results.list.name(ui.t.results.sessionNames[record.session.kind](dayWords(heldOn)));
};

function Products({ ui, view }: Frame) {
  const { session: words } = ui.t.results;
  const { all } = view;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.products}
      captionHidden
      rows={all.results}
      rowKey={(one) => one.dossierId}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: (one) => <a href={ui.href(`/ho-so-tinh/${one.dossierId}`)}>{one.product}</a>,
        },
        { key: 'producer', label: words.producer, cell: (one) => one.producer },
        {
          key: 'result',
          label: words.result,
          cell: (one) => (
            <>
              {scoreWords(ui, one)}
              {one.content.kind === 'paper' && (
                <>
                  {' '}
                  <Tag words={words.fromPaper} shape="none" />
                </>
              )}
            </>
          ),
        },
        { key: 'follows', label: words.follows, cell: (one) => <span lang="vi">{proposalWords(one.outcome)}</span> },
        {
          key: 'stage',
          label: words.stage,
          cell: (one) => (
            <>
              <StageTag ui={ui} stage={one.stage} />
              {one.openItems > 0 && <p class="quiet">{words.items(one.openItems, one.overdueItems)}</p>}
              {one.way.approved && ui.may('results/send-to-ministry') && (
                <p>
                  <a href={ui.href(ministryPath(all.sessionId, one.dossierId))}>{words.ministry}</a>
                </p>
              )}
              {one.notice !== null && (
                <p>
                  <a href={ui.href(resultPath(one.dossierId))}>{words.told(dayWords(one.notice.issuedOn))}</a>
                </p>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Papers({ ui, view }: Frame) {
  const { session: words, kinds } = ui.t.results;
  const { sessionId } = view.all;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.papers}
      captionHidden
      rows={paperLines(view.all)}
      rowKey={(one) => one.kind}
      columns={[
        { key: 'paper', label: words.paper, lead: true, cell: (one) => kinds[one.kind] },
        {
          key: 'print',
          label: words.print,
          nowrap: true,
          cell: (one) => (
            <>
              <a href={paperFilePath(sessionId, one.word, 'pdf')}>PDF</a>,{' '}
              <a href={paperFilePath(sessionId, one.word, 'docx')}>DOCX</a>
            </>
          ),
        },
        {
          key: 'number',
          label: words.number,
          cell: (one) => (one.number === null ? words.noNumber : words.numbered(one.number, dayWords(one.issuedOn))),
        },
        {
          key: 'scan',
          label: words.scan,
          cell: (one) =>
            one.fileId === null ? words.noScan : <a href={scanPath(sessionId, one.fileId)}>{words.openScan}</a>,
        },
        {
          key: 'act',
          label: words.act,
          cell: (one) => {
            if (one.decision !== null) {
              return ui.may('results/record-decision') && one.mayDecide ? (
                <a href={ui.href(decisionPath(sessionId, one.word))}>{words.record}</a>
              ) : (
                ''
              );
            }
            return ui.may('results/number-paper') ? (
              <a href={ui.href(paperPath(sessionId, one.word))}>{one.number === null ? words.write : words.change}</a>
            ) : (
              ''
            );
          },
        },
      ]}
    />
  );
}

/** The one thing that the office does next. */
function NextAct({ ui, view }: Frame) {
  const { session: words } = ui.t.results;
  const { all } = view;
  const lines = paperLines(all);
  const unnumbered = lines.find(
    (one) => one.decision === null && one.number === null && one.kind !== 'ministry-request',
  );
  const decision = lines.find((one) => one.mayDecide);
  const told = all.results.filter((one) => mayBeTold(one.way)).length;
  const waits = all.results.some((one) => one.stage === 'decision');
  if (waits && decision !== undefined && ui.may('results/record-decision')) {
    return (
      <ButtonLink href={ui.href(decisionPath(all.sessionId, decision.word))}>
        {words.recordThe(ui.t.results.kinds[decision.kind])}
      </ButtonLink>
    );
  }
  if (unnumbered !== undefined && ui.may('results/number-paper')) {
    return (
      <ButtonLink href={ui.href(paperPath(all.sessionId, unnumbered.word))}>
        {words.numberThe(ui.t.results.kinds[unnumbered.kind])}
      </ButtonLink>
    );
  }
  if (told > 0 && ui.may('results/issue-notices')) {
    return <ButtonLink href={ui.href(noticesPath(all.sessionId))}>{words.tell(told)}</ButtonLink>;
  }
  return null;
}

export const viewResultsPage = definePage<SessionView>({
  path: '/ket-qua/:sessionId',
  right: 'results/view-session',
  rate: 'page',
  title: (view, ui) => sessionHeading({ ui, view }),
  breadcrumbs: (_view, ui) => [{ label: ui.t.results.list.crumb, href: listPath }],
  load: (request) => request.run(viewSessionResults, request.params),
  view(view, ui) {
    const frame = { ui, view };
    const { session: words } = ui.t.results;
    const { all, notes } = view;
    const { council, quorum } = all.record;
    const overdue = all.results.filter((one) => one.stage === 'completion' && one.overdueItems > 0);
    const paperless = all.results.filter((one) => one.paperless);
    const acts = [
      ...(ui.may('results/issue-notices') ? [{ label: words.notices, href: ui.href(noticesPath(all.sessionId)) }] : []),
      ...(['ministry'] as const)
        .filter(
          () => ui.may('results/record-decision') && all.results.some((one) => one.ministry?.outcome === 'five-stars'),
        )
        .map((word) => ({ label: words.recordMinistry, href: ui.href(decisionPath(all.sessionId, word)) })),
    ];
    return (
      <>
        <PageHeading
          heading={sessionHeading(frame)}
          summary={words.summary(all.results.length)}
          action={<NextAct {...frame} />}
        />
        {overdue.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={words.overdue(overdue.length)}>
            <ul>
              {overdue.map((one) => (
                <li key={one.dossierId}>{one.product}</li>
              ))}
            </ul>
          </Notice>
        )}
        {paperless.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={words.paperless(paperless.length)}>
            <p>{words.paperlessWhy}</p>
            <ul>
              {paperless.map((one) => (
                <li key={one.dossierId}>
                  {ui.may('certificates/issue-certificate') ? (
                    <a href={ui.href(`/cap-giay-chung-nhan/${one.decided.at(-1)?.line.recognitionId ?? ''}`)}>
                      {one.product}
                    </a>
                  ) : (
                    one.product
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Section id="san-pham" title={words.products}>
          <Products {...frame} />
        </Section>
        <Section id="van-ban" title={words.papers} lead={words.papersLead}>
          <Papers {...frame} />
        </Section>
        <Section id="phien" title={words.session}>
          <SummaryList
            items={[
              { label: words.council, value: words.councilOf(council.decisionNumber, dayWords(council.decidedOn)) },
              { label: words.heldOn, value: dayWords(all.heldOn) },
              { label: words.attendance, value: words.present(quorum.present, quorum.seats) },
              { label: words.notes, value: words.notesCount(notes.length) },
            ]}
          />
          <p>
            <a href={ui.href(`/ket-qua/${all.sessionId}/dien-bien`)}>{words.openNotes}</a>
          </p>
        </Section>
        {acts.length > 0 && <ActList title={words.acts} acts={acts} />}
      </>
    );
  },
});

/** Back to the session from a page below it. */
export const sessionCrumbs = (view: SessionView, ui: Ui) => [
  { label: ui.t.results.list.crumb, href: listPath },
  { label: sessionHeading({ ui, view }), href: sessionPath(view.all.sessionId) },
];
