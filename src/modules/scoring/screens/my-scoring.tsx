// /cham-diem: what waits for me in the sessions that score now.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { sentenceOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { listMyScoring, type MyDossier, type MySession, type SheetStanding } from '../use-cases/list-my-scoring.ts';
import { FactorFirst } from './factor-first.tsx';
import { boardPath, minePath, paperSheetPath, runningMinutesPath, sheetPath } from './paths.ts';
import { dayWords } from './words.ts';

const looks: Readonly<Record<SheetStanding, readonly [TagTone, TagShape]>> = {
  submitted: ['green', 'check'],
  draft: ['gold', 'half'],
  open: ['blue', 'ring'],
  none: ['neutral', 'none'],
};

function Standing({ ui, dossier }: { readonly ui: Ui; readonly dossier: MyDossier }) {
  const [tone, shape] = looks[dossier.standing];
  const why =
    dossier.why === null ? null : sentenceOf(ui.t, { kind: 'forbidden', code: dossier.why as never, details: {} });
  return (
    <>
      <Tag words={ui.t.scoring.mine.standings[dossier.standing]} tone={tone} shape={shape} />
      {why !== null && <p class="quiet">{why}</p>}
    </>
  );
}

function Act({ ui, session, dossier }: { readonly ui: Ui; readonly session: MySession; readonly dossier: MyDossier }) {
  const t = ui.t.scoring.mine;
  const { standing } = dossier;
  const waits = session.state === 'scoring' && (standing === 'open' || standing === 'draft');
  if (!waits && standing !== 'submitted') return <>–</>;
  const revises = standing === 'submitted' && session.state === 'revealed';
  const words = waits ? (standing === 'open' ? t.score : t.goOn) : revises ? t.revise : t.look;
  return (
    <a class="button button--secondary" href={ui.href(sheetPath(session.sessionId, dossier.dossierId))}>
      {words} <span class="visually-hidden">{dossier.product}</span>
    </a>
  );
}

/** `Phiên họp ngày 23/11/2026`; the second of one day has its number. */
function nameOf(ui: Ui, session: MySession, all: readonly MySession[]): string {
  const sameDay = all.filter((one) => one.heldOn === session.heldOn);
  const name = ui.t.scoring.session(dayWords(session.heldOn));
  return sameDay.length > 1 ? `${name} (${sameDay.indexOf(session) + 1})` : name;
}

function OneSession({ ui, session, name }: { readonly ui: Ui; readonly session: MySession; readonly name: string }) {
  const t = ui.t.scoring;
  const board = ui.href(boardPath(session.sessionId));
  const { columns } = t.mine;
  return (
    <Section
      id={`phien-${session.sessionId}`}
      title={name}
      lead={t.states[session.state]}
      action={
        session.leadsNow === null ? (
          <a href={board}>{t.mine.board}</a>
        ) : (
          <ButtonLink href={board}>{t.mine[session.leadsNow]}</ButtonLink>
        )
      }
    >
      {session.paperWork.length > 0 && (
        <>
          <p>
            <strong>{t.mine.paper(session.paperWork.length)}</strong>
          </p>
          <ul class="plain-links">
            {session.paperWork.map((one) => (
              <li key={`${one.dossierId} ${one.memberId}`}>
                <a href={ui.href(paperSheetPath(session.sessionId, one.dossierId, one.memberId))}>
                  {t.mine.paperActs[one.act](one.name, one.product)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {session.dossiers.length > 0 && (
        <DataTable
          t={ui.t.design}
          caption={name}
          captionHidden
          rows={session.dossiers}
          rowKey={(one) => one.dossierId}
          empty={t.board.empty}
          columns={[
            {
              key: 'product',
              label: columns.product,
              lead: true,
              cell: (one) => (
                <>
                  {one.product}
                  <span class="quiet below">{one.producer}</span>
                </>
              ),
            },
            { key: 'mine', label: columns.mine, cell: (one) => <Standing ui={ui} dossier={one} /> },
            { key: 'all', label: columns.all, nowrap: true, cell: (one) => t.progress(one.submitted, one.expected) },
            { key: 'act', label: columns.act, cell: (one) => <Act ui={ui} session={session} dossier={one} /> },
          ]}
        />
      )}
      <p class="plain-links">
        <a href={ui.href(runningMinutesPath(session.sessionId))}>{t.mine.minutes}</a>
      </p>
    </Section>
  );
}

const isWaiting = (one: MyDossier): boolean => one.standing === 'open' || one.standing === 'draft';

export const myScoringPage = definePage<{ readonly sessions: readonly MySession[] }>({
  path: minePath,
  right: 'scoring/list-my-scoring',
  rate: 'page',
  title: (_data, ui) => ui.t.scoring.mine.title,
  async load(request) {
    const mine = await request.run(listMyScoring, {});
    return mine.ok ? ok(mine.value) : mine;
  },
  view({ sessions }, ui) {
    const t = ui.t.scoring.mine;
    const waiting = sessions
      .filter((one) => one.state === 'scoring')
      .flatMap((one) => one.dossiers)
      .filter(isWaiting).length;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        {sessions.length > 0 && <FactorFirst ui={ui} />}
        {sessions.length === 0 ? (
          <EmptyState title={t.empty} text={t.emptyText} />
        ) : (
          <>
            {sessions.some((one) => one.dossiers.length > 0) && (
              <p>
                <strong>{t.waiting(waiting)}</strong>
              </p>
            )}
            {sessions.map((session) => (
              <OneSession key={session.sessionId} ui={ui} session={session} name={nameOf(ui, session, sessions)} />
            ))}
          </>
        )}
      </>
    );
  },
});
