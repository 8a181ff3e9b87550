// /ho-so-tinh/:dossierId/tra-loi/:ordinal/minh-chung/:pieceId: a paper of an answer to a request as it was sent, its files to be saved.

import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { PieceFacts, shownFile } from '#modules/dossiers/services.ts';
import { defineFile, definePage, type PageRequest } from '#web/page.ts';
import { type AnsweredPiece, viewAnsweredPiece } from '../use-cases/view-answered-piece.ts';
import { answeredPiecePath, intakePath, listPath } from './paths.ts';
import { whenWords } from './words.ts';

interface AnsweredData {
  readonly dossierId: string;
  readonly ordinal: number;
  readonly piece: AnsweredPiece;
}

const place = '/ho-so-tinh/:dossierId/tra-loi/:ordinal/minh-chung/:pieceId';

const ask = (request: PageRequest) => {
  const { dossierId, ordinal, pieceId } = request.params;
  return request.run(viewAnsweredPiece, { dossierId, ordinal, pieceId });
};

export const answeredPiecePage = definePage<AnsweredData>({
  path: place,
  right: 'intake/view-intake',
  rate: 'page',
  width: 'narrow',
  title: ({ piece }) => piece.title,
  breadcrumbs: ({ dossierId, piece }, ui) => [
    { label: ui.t.intake.list.heading, href: listPath },
    { label: piece.product, href: intakePath(dossierId) },
  ],
  async load(request) {
    const { dossierId = '', ordinal } = request.params;
    const found = await ask(request);
    return found.ok ? ok({ dossierId, ordinal: Number(ordinal), piece: found.value }) : found;
  },
  json: ({ piece }) => piece,
  view({ dossierId, ordinal, piece }, ui) {
    const words = ui.t.intakeSent;
    return (
      <>
        <PageHeading
          caption={words.caption(piece.product, ordinal)}
          heading={piece.title}
          summary={ui.t.dossierSent.asSent(whenWords(piece.sentAt ?? ''))}
        />
        <PieceFacts
          ui={ui}
          piece={piece}
          hrefOf={(file) => `${answeredPiecePath(dossierId, ordinal, piece.id)}/tep/${file.key}`}
        />
        <p>
          <a href={ui.href(intakePath(dossierId))}>{ui.t.dossiers.form.back}</a>
        </p>
      </>
    );
  },
});

export const answeredPieceFile = defineFile({
  path: `${place}/tep/:fileId`,
  right: 'intake/view-intake',
  rate: 'page',
  async load(request) {
    const found = await ask(request);
    return found.ok ? await shownFile(found.value, request) : found;
  },
});
