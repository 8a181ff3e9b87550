// /phien-hop/:sessionId/ho-so/:dossierId: a dossier as members read it in their session, with what the advisory team found; and the files of its
// evidence, always saved, never opened in place.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { SentLines } from '#modules/dossiers/services.ts';
import { savedNameOf, UNCUT } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type SessionDossierView, viewSessionDossier, viewSessionPiece } from '../use-cases/view-session-dossier.ts';
import { dossierChangesPath, sessionDossierPath, sessionPages, sessionPath } from './paths.ts';
import { sessionCrumbs } from './session-frame.tsx';
import { dayWords, sessionName, setNumber } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionDossierView;
}

/** What the reader must know before reading. */
function Notices({ ui, view }: Frame) {
  const { dossier: t } = ui.t.councilSessions;
  const { standing, session } = view;
  return (
    <>
      {!view.isWhole && <Notice t={ui.t.design} tone="danger" text={t.broken} />}
      {standing?.standing === 'recused' && <Notice t={ui.t.design} tone="info" text={t.recused} />}
      {standing?.standing === 'undeclared' && (
        <Notice t={ui.t.design} tone="warning" text={t.undeclared}>
          <p>
            <a href={ui.href(sessionPath(session.id, sessionPages.declare))}>{t.declare}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

/** What the advisory team said, apart from any score. */
function Opinion({ ui, view }: Frame) {
  const t = ui.t.councilSessions.dossier;
  const { opinion } = view;
  if (opinion === null) {
    return (
      <Section id="to-tu-van" title={t.opinion}>
        <p class="quiet">{t.noOpinion}</p>
      </Section>
    );
  }
  const option = (number: number | null, none: string): string => (number === null ? none : t.option(number));
  return (
    <Section
      id="to-tu-van"
      title={t.opinion}
      lead={t.opinionBy(opinion.team.decision, dayWords(opinion.team.decidedOn))}
    >
      {opinion.opinion.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Details summary={t.findings(opinion.findings.length)}>
        <DataTable
          t={ui.t.design}
          caption={t.findings(opinion.findings.length)}
          captionHidden
          rows={opinion.findings}
          rowKey={(one) => one.criterion}
          columns={[
            { key: 'criterion', label: t.findingColumns.criterion, lead: true, cell: (one) => one.criterion },
            { key: 'found', label: t.findingColumns.found, cell: (one) => option(one.option, t.noOption) },
            { key: 'claimed', label: t.findingColumns.claimed, cell: (one) => option(one.claimed, t.notClaimed) },
            { key: 'note', label: t.findingColumns.note, cell: (one) => one.note ?? '' },
          ]}
        />
      </Details>
    </Section>
  );
}

function Report({ ui, view }: Frame) {
  const t = ui.t.councilSessions.dossier;
  const { report } = view;
  if (report === null) return null;
  const matters = ['material', 'labour', 'idea', 'identity'] as const;
  return (
    <Section id="mau-03" title={t.report} lead={t.reportOf(report.reportNumber ?? '', dayWords(report.reportedOn))}>
      <SummaryList items={matters.map((one) => ({ label: t.matters[one], value: report.findings[one] }))} />
    </Section>
  );
}

function Evidence({ ui, view }: Frame) {
  const t = ui.t.councilSessions.dossier;
  const base = sessionDossierPath(view.session.id, view.line.line.dossierId);
  return (
    <Section id="minh-chung" title={t.evidence(view.pieces.length)}>
      {view.pieces.length === 0 && <p class="quiet">{t.noEvidence}</p>}
      <ol class="plain-links">
        {view.pieces.map((piece) => (
          <li key={piece.id}>
            {[piece.title, piece.number, piece.issuer].filter((one) => one !== null).join(', ')}
            {piece.expiresOn !== null && <p class="quiet">{t.until(dayWords(piece.expiresOn))}</p>}
            {piece.files.length === 0 && <p class="quiet">{t.noFiles}</p>}
            {piece.files.map((file, index) => (
              <p key={`${file.sha256} ${file.name}`}>
                <a href={`${base}/tep/${piece.place}/${index + 1}`} download>
                  {file.name}
                </a>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The dossiers before and after on the agenda. */
function Neighbours({ ui, view }: Frame) {
  const t = ui.t.councilSessions.dossier;
  const link = (line: SessionDossierView['next'], label: string) =>
    line !== null && (
      <li>
        {label}: <a href={ui.href(sessionDossierPath(view.session.id, line.line.dossierId))}>{line.dossier.product}</a>
      </li>
    );
  return (
    <ul class="plain-links">
      {link(view.previous, t.previous)}
      {link(view.next, t.next)}
    </ul>
  );
}

export const sessionDossierPage = definePage<SessionDossierView>({
  path: '/phien-hop/:sessionId/ho-so/:dossierId',
  right: 'councils/view-session-dossier',
  rate: 'page',
  title: ({ line }) => line.dossier.product,
  breadcrumbs: (view, ui) => sessionCrumbs(view, ui),
  load(request) {
    const { sessionId, dossierId } = request.params;
    return request.run(viewSessionDossier, { sessionId, dossierId });
  },
  json: (view) => view,
  view(view, ui) {
    const { dossier: t, session: words } = ui.t.councilSessions;
    const { frozen, line } = view;
    const frame = { ui, view };
    return (
      <>
        <PageHeading
          caption={sessionName(ui.t, view.session)}
          heading={line.dossier.product}
          summary={`${line.dossier.producer}. ${t.only}`}
        />
        <Notices {...frame} />
        <SummaryList
          items={[
            { label: t.kind, value: ui.t.dossiers.kinds[frozen.kind] },
            { label: t.criteria, value: words.set(setNumber(frozen.set.id)), note: frozen.set.instrument },
            { label: t.slip, value: frozen.slipNumber },
          ]}
        />
        <p>
          <a href={ui.href(dossierChangesPath(view.session.id, line.line.dossierId))}>
            {ui.t.councilSessions.sinceLast.link}
          </a>
        </p>
        <Opinion {...frame} />
        <Report {...frame} />
        <SentLines ui={ui} parts={frozen.parts} without={['registration']} />
        <Evidence {...frame} />
        <Neighbours {...frame} />
      </>
    );
  },
});

export const sessionPieceFile = defineFile({
  path: '/phien-hop/:sessionId/ho-so/:dossierId/tep/:piece/:file',
  right: 'councils/view-session-piece',
  rate: 'page',
  async load(request) {
    const { sessionId, dossierId, piece, file } = request.params;
    const found = await request.run(viewSessionPiece, { sessionId, dossierId, piece, file });
    if (!found.ok) return found;
    const { sha256, name, mediaType } = found.value;
    if (sha256 === UNCUT) return refuse(problem('unavailable', 'evidence/pages-being-cut'));
    const body = await request.ports.files.get(sha256 as FileHash);
    if (body === null) return refuse(notFound);
    return ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
  },
});
