// /ho-so/:dossierId/minh-chung/:pieceId, and the same below /ban-nop/:ordinal of one sending: a piece that the dossier cites, with its
// files, for who may read the dossier; always saved, never opened in place.

import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { defineFile, definePage, type FileRoute, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type CitedPiece, viewCitedPiece } from '../use-cases/view-cited-piece.ts';
import { dossierPath, listPath, piecePath } from './paths.ts';
import { PieceFacts } from './piece-facts.tsx';
import { shownFile } from './shown-file.ts';
import { dayWords, whenWords } from './words.ts';

interface CitedData {
  readonly dossierId: string;
  readonly ordinal: string | undefined;
  readonly piece: CitedPiece;
}

const ask = (request: PageRequest) => {
  const { dossierId, pieceId, ordinal } = request.params;
  return request.run(viewCitedPiece, { dossierId, pieceId, ordinal });
};

const summaryOf = (ui: Ui, { sentAt }: CitedPiece): string | undefined =>
  sentAt === null ? undefined : ui.t.dossierSent.asSent(whenWords(sentAt));

/** The same file lies in a paper that has ended: whoever judges is told. */
function EndedTwins({ ui, piece }: { readonly ui: Ui; readonly piece: CitedPiece }) {
  const words = ui.t.dossierSent.twins;
  if (piece.endedTwins.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={words.title}>
      <ul>
        {piece.endedTwins.map((one) => (
          <li key={one.id}>{words.line(one.file, one.title, dayWords(one.expiresOn))}</li>
        ))}
      </ul>
      <p>{words.text}</p>
    </Notice>
  );
}

const pages = (['minh-chung', 'ban-nop/:ordinal/minh-chung'] as const).map((place) =>
  definePage<CitedData>({
    path: `/ho-so/:dossierId/${place}/:pieceId`,
    right: 'dossiers/view-cited-piece',
    rate: 'page',
    width: 'narrow',
    title: ({ piece }) => piece.title,
    breadcrumbs: ({ dossierId, piece }, ui) => [
      { label: ui.t.dossiers.list.heading, href: listPath },
      { label: piece.product, href: dossierPath(dossierId) },
    ],
    async load(request) {
      const { dossierId = '', ordinal } = request.params;
      const found = await ask(request);
      return found.ok ? ok({ dossierId, ordinal, piece: found.value }) : found;
    },
    json: ({ piece }) => piece,
    view({ dossierId, ordinal, piece }, ui) {
      const words = ui.t.dossierPeople.cited;
      return (
        <>
          <PageHeading caption={words.caption(piece.product)} heading={piece.title} summary={summaryOf(ui, piece)} />
          <EndedTwins ui={ui} piece={piece} />
          <PieceFacts
            ui={ui}
            piece={piece}
            hrefOf={(file) => `${piecePath(dossierId, piece.id, ordinal)}/tep/${file.key}`}
          />
          <p>
            <a href={ui.href(dossierPath(dossierId))}>{ui.t.dossiers.form.back}</a>
          </p>
        </>
      );
    },
  }),
);

const files = (['minh-chung', 'ban-nop/:ordinal/minh-chung'] as const).map((place) =>
  defineFile({
    path: `/ho-so/:dossierId/${place}/:pieceId/tep/:fileId`,
    right: 'dossiers/view-cited-piece',
    rate: 'page',
    async load(request) {
      const found = await ask(request);
      return found.ok ? await shownFile(found.value, request) : found;
    },
  }),
);

export const citedPiecePages = pages;
export const citedPieceFiles: readonly FileRoute[] = files;
