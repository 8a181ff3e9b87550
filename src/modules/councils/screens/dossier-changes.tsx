// /phien-hop/:sessionId/ho-so/:dossierId/thay-doi: what changed in a dossier since the last recognition of its product, side by side. What is the
// same is counted, what differs is shown.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import type { ComparedPiece, FrozenPiece, PieceChange } from '#modules/dossiers/index.ts';
import { lineWords } from '#modules/dossiers/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { MarkedOption } from '../rules/compare-marks.ts';
import { type ComparedSide, compareWithLast, type SinceLast } from '../use-cases/compare-with-last.ts';
import { sessionDossierPath } from './paths.ts';
import { sessionCrumbs } from './session-frame.tsx';
import { dayWords, sessionName, setNumber } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SinceLast;
}

interface Row {
  readonly key: string;
  readonly matter: string;
  readonly before: string;
  readonly now: string;
}

/** Words with their own lines; what is empty says so. */
const Lines = ({ ui, words }: { readonly ui: Ui; readonly words: string }) =>
  words === '' ? (
    <span class="quiet">{ui.t.councilSessions.sinceLast.nothing}</span>
  ) : (
    <>
      {words.split('\n').map((line, i) => (
        <p key={`${i}-${line}`}>{line}</p>
      ))}
    </>
  );

function SideBySide({
  ui,
  caption,
  rows,
}: {
  readonly ui: Ui;
  readonly caption: string;
  readonly rows: readonly Row[];
}) {
  const { column } = ui.t.councilSessions.sinceLast;
  return (
    <DataTable
      t={ui.t.design}
      id={`so-${rows[0]?.key ?? 'khong'}`}
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'matter', label: column.matter, lead: true, cell: (row) => row.matter },
        { key: 'before', label: column.before, cell: (row) => <Lines ui={ui} words={row.before} /> },
        { key: 'now', label: column.now, cell: (row) => <Lines ui={ui} words={row.now} /> },
      ]}
    />
  );
}

/** The last decision, also where nothing else of that time is kept. */
function LastDecision({ ui, view }: Frame) {
  const t = ui.t.councilSessions.sinceLast;
  const { last, given } = view;
  if (last === null) return null;
  const day = (one: string | null): string => (one === null ? t.unknown : dayWords(one));
  return (
    <Section id="quyet-dinh" title={t.decision}>
      <SummaryList
        items={[
          { label: t.facts.stars, value: ui.t.scoring.stars(last.stars) },
          given === null
            ? { label: t.facts.total, value: t.noTotal }
            : {
                label: t.facts.total,
                value: t.given(given.total, dayWords(given.heldOn)),
                note: [
                  t.parts(given.parts.A, given.parts.B, given.parts.C),
                  ...(given.kind === 'paper' ? [t.onPaper] : []),
                ].join(' · '),
              },
          { label: t.facts.number, value: last.decisionNumber ?? t.unknown },
          { label: t.facts.issuedOn, value: day(last.issuedOn) },
          {
            label: t.facts.until,
            value: day(last.expiresOn),
            ...(last.extendedUntil === null ? {} : { note: t.extended(dayWords(last.extendedUntil)) }),
          },
          { label: t.facts.issuer, value: last.issuer ?? t.unknown },
          { label: t.facts.instrument, value: last.instrument ?? t.unknown },
          { label: t.facts.unit, value: view.lastUnit },
        ]}
      />
    </Section>
  );
}

function Who({ ui, before, now }: { readonly ui: Ui; readonly before: ComparedSide; readonly now: ComparedSide }) {
  const t = ui.t.councilSessions.sinceLast;
  const words = ui.t.producers.fields;
  const row = (key: string, matter: string, of: (side: ComparedSide) => string | number | null): Row => ({
    key,
    matter,
    before: String(of(before) ?? ''),
    now: String(of(now) ?? ''),
  });
  const claimed = ({ claimed: points }: ComparedSide): string =>
    points === null ? '' : `${t.claimed(points.total)}\n${t.parts(points.parts.A, points.parts.B, points.parts.C)}`;
  const rows = [
    row('product', t.rows.product, (side) => side.product),
    row('name', words.name, (side) => side.producer.name),
    row('producerType', words.producerType, (side) => ui.t.producers.types[side.producer.producerType]),
    row('registrationNumber', words.registrationNumber, (side) => side.producer.registrationNumber),
    row('address', words.address, (side) => side.producer.address),
    row('representative', words.legalRepresentativeName, (side) => side.producer.legalRepresentativeName),
    row('workers', words.workers, (side) => side.producer.workers),
    row('localWorkers', words.localWorkers, (side) => side.producer.localWorkers),
    row('commune', t.rows.commune, (side) => side.commune),
    row('set', t.rows.set, ({ set }) => `${ui.t.councilSessions.session.set(setNumber(set.id))}\n${set.instrument}`),
    row('claimed', t.rows.claimed, claimed),
  ];
  const times = [
    row('kind', t.rows.kind, (side) => ui.t.dossiers.kinds[side.kind]),
    row('receivedOn', t.rows.receivedOn, (side) => `${dayWords(side.receivedOn)}\n${side.slipNumber}`),
  ];
  const changed = rows.filter((one) => one.before !== one.now);
  return (
    <Section
      id="chu-the"
      title={t.who}
      lead={changed.length === 0 ? t.whoNone : t.whoSame(rows.length - changed.length)}
    >
      <SideBySide ui={ui} caption={t.who} rows={[...times, ...changed]} />
    </Section>
  );
}

const marks = {
  new: { tone: 'blue', shape: 'dot' },
  renewed: { tone: 'green', shape: 'arrow' },
  carried: { tone: 'neutral', shape: 'check' },
  gone: { tone: 'gold', shape: 'cross' },
} as const satisfies Record<PieceChange, object>;

function pieceWords(ui: Ui, piece: FrozenPiece | null): string {
  const { sinceLast: t, dossier } = ui.t.councilSessions;
  if (piece === null) return '';
  const days = [
    ...(piece.number === null ? [] : [t.number(piece.number)]),
    ...(piece.issuedOn === null ? [] : [t.issued(dayWords(piece.issuedOn))]),
    ...(piece.expiresOn === null ? [] : [dossier.until(dayWords(piece.expiresOn))]),
  ].join(', ');
  return [piece.title, ...(days === '' ? [] : [days])].join('\n');
}

function Papers({ ui, view: { pieces } }: Frame) {
  const t = ui.t.councilSessions.sinceLast;
  const count = (change: PieceChange): number => pieces.filter((one) => one.change === change).length;
  const name = (one: ComparedPiece): string => (one.now ?? one.before)?.title ?? '';
  if (pieces.length === 0) {
    return (
      <Section id="minh-chung" title={t.papers}>
        <p class="quiet">{t.papersNone}</p>
      </Section>
    );
  }
  return (
    <Section
      id="minh-chung"
      title={t.papers}
      lead={t.papersCount(count('new'), count('renewed'), count('carried'), count('gone'))}
    >
      <DataTable
        t={ui.t.design}
        caption={t.papers}
        captionHidden
        rows={pieces}
        rowKey={(one) => `${one.before?.id ?? ''} ${one.now?.id ?? ''}`}
        columns={[
          { key: 'paper', label: t.paper, lead: true, cell: name },
          {
            key: 'changed',
            label: t.changed,
            cell: (one) => <Tag words={t.change[one.change]} {...marks[one.change]} />,
          },
          {
            key: 'before',
            label: t.column.before,
            cell: (one) => <Lines ui={ui} words={pieceWords(ui, one.before)} />,
          },
          { key: 'now', label: t.column.now, cell: (one) => <Lines ui={ui} words={pieceWords(ui, one.now)} /> },
        ]}
      />
    </Section>
  );
}

function Words({ ui, view: { lines } }: Frame) {
  const t = ui.t.councilSessions.sinceLast;
  const { fields } = ui.t.dossiers;
  const rows = lines.changed.map(({ field, before, now }) => ({
    key: field,
    matter: (fields as unknown as Readonly<Record<string, string>>)[field] ?? field,
    before: lineWords(ui, field, before),
    now: lineWords(ui, field, now),
  }));
  return (
    <Section id="loi" title={t.text} lead={rows.length === 0 ? t.textNone : t.textSame(lines.same)}>
      {rows.length > 0 && <SideBySide ui={ui} caption={t.text} rows={rows} />}
    </Section>
  );
}

function Criteria({ ui, view: { byCriterion } }: Frame) {
  const { sinceLast: t, dossier } = ui.t.councilSessions;
  if (byCriterion === null) {
    return (
      <Section id="tieu-chi" title={t.marks}>
        <p>{t.otherSet}</p>
      </Section>
    );
  }
  const option = (one: MarkedOption): string =>
    one === undefined ? dossier.notClaimed : one === null ? dossier.noOption : dossier.option(one);
  const side = (claimed: MarkedOption, found: MarkedOption): string =>
    t.mark(option(claimed), found === undefined ? null : option(found));
  const rows = byCriterion.marks.changed.map((one) => ({
    key: `tc-${one.criterion}`,
    matter: one.criterion,
    before: side(one.claimedBefore, one.foundBefore),
    now: side(one.claimedNow, one.foundNow),
  }));
  const said = byCriterion.descriptions.map(({ criterion, before, now }) => ({
    key: `mo-ta-${criterion}`,
    matter: criterion,
    before: before ?? '',
    now: now ?? '',
  }));
  return (
    <>
      <Section
        id="tieu-chi"
        title={t.marks}
        lead={rows.length === 0 ? t.marksNone : t.marksSame(byCriterion.marks.same)}
      >
        {rows.length > 0 && <SideBySide ui={ui} caption={t.marks} rows={rows} />}
      </Section>
      {said.length > 0 && (
        <Section id="mo-ta" title={t.descriptions}>
          <SideBySide ui={ui} caption={t.descriptions} rows={said} />
        </Section>
      )}
    </>
  );
}

function Compared({ ui, view }: Frame) {
  const t = ui.t.councilSessions.sinceLast;
  const { last, before, now } = view;
  if (last === null) return <EmptyState title={t.none} text={t.noneText} />;
  return (
    <>
      {!view.isWhole && <Notice t={ui.t.design} tone="danger" text={t.broken} />}
      {before === null && <Notice t={ui.t.design} tone="info" title={t.noCopy} text={t.noCopyText} />}
      <LastDecision ui={ui} view={view} />
      {before !== null && (
        <>
          <Who ui={ui} before={before} now={now} />
          <Papers ui={ui} view={view} />
          <Words ui={ui} view={view} />
          <Criteria ui={ui} view={view} />
        </>
      )}
    </>
  );
}

export const dossierChangesPage = definePage<SinceLast>({
  path: '/phien-hop/:sessionId/ho-so/:dossierId/thay-doi',
  right: 'councils/compare-with-last',
  rate: 'page',
  title: (_view, ui) => ui.t.councilSessions.sinceLast.title,
  breadcrumbs: (view, ui) => [
    ...sessionCrumbs(view, ui),
    { label: view.line.dossier.product, href: sessionDossierPath(view.session.id, view.line.line.dossierId) },
  ],
  load(request) {
    const { sessionId, dossierId } = request.params;
    return request.run(compareWithLast, { sessionId, dossierId });
  },
  json: (view) => view,
  view(view, ui) {
    const t = ui.t.councilSessions.sinceLast;
    const { dossier, line } = view.line;
    return (
      <>
        <PageHeading
          caption={`${dossier.product} – ${dossier.producer} · ${sessionName(ui.t, view.session)}`}
          heading={t.heading}
          summary={t.summary}
        />
        <Compared ui={ui} view={view} />
        <p>
          <a href={ui.href(sessionDossierPath(view.session.id, line.dossierId))}>{t.back}</a>
        </p>
      </>
    );
  },
});
