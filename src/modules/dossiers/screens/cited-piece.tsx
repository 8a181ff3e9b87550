// /ho-so/:dossierId/minh-chung/:pieceId: a piece that the dossier cites, with its files, for who may read the dossier; always
// saved, never opened in place.

import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf, UNCUT } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import { type CitedPiece, viewCitedPiece } from '../use-cases/view-cited-piece.ts';
import { dossierPath, listPath } from './paths.ts';
import { dayWords, whenWords } from './words.ts';

interface CitedData {
  readonly dossierId: string;
  readonly piece: CitedPiece;
}

export const citedPiecePage = definePage<CitedData>({
  path: '/ho-so/:dossierId/minh-chung/:pieceId',
  right: 'dossiers/view-cited-piece',
  rate: 'page',
  width: 'narrow',
  title: ({ piece }) => piece.title,
  breadcrumbs: ({ dossierId, piece }, ui) => [
    { label: ui.t.dossiers.list.heading, href: listPath },
    { label: piece.product, href: dossierPath(dossierId) },
  ],
  async load(request) {
    const { dossierId = '', pieceId } = request.params;
    const found = await request.run(viewCitedPiece, { dossierId, pieceId });
    return found.ok ? ok({ dossierId, piece: found.value }) : found;
  },
  json: ({ piece }) => piece,
  view({ dossierId, piece }, ui) {
    const words = ui.t.dossierPeople.cited;
    const { mediaTypes, pages, size } = ui.t.evidence;
    return (
      <>
        <PageHeading caption={words.caption(piece.product)} heading={piece.title} />
        <SummaryList
          items={[
            { label: words.issuer, value: piece.issuer },
            { label: words.number, value: piece.number },
            { label: words.issuedOn, value: dayWords(piece.issuedOn) },
            {
              label: words.expiresOn,
              value: piece.expiresOn === null ? words.noEnd : dayWords(piece.expiresOn),
              ...(piece.withdrawnAt === null ? {} : { note: words.withdrawn }),
            },
          ]}
        />
        <Section id="tep" title={words.files}>
          {piece.files.length === 0 && <p>{words.noFiles}</p>}
          <ul class="plain-links">
            {piece.files.map((file) => (
              <li key={file.id}>
                <a href={dossierPath(dossierId, `minh-chung/${piece.id}/tep/${file.id}`)} download>
                  {file.name}
                </a>
                <p class="quiet">
                  {[mediaTypes[file.mediaType], pages(file.pages), size(file.bytes), whenWords(file.addedAt)].join(
                    ' · ',
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <p>
          <a href={ui.href(dossierPath(dossierId))}>{ui.t.dossiers.form.back}</a>
        </p>
      </>
    );
  },
});

export const citedPieceFile = defineFile({
  path: '/ho-so/:dossierId/minh-chung/:pieceId/tep/:fileId',
  right: 'dossiers/view-cited-piece',
  rate: 'page',
  async load(request) {
    const { dossierId, pieceId, fileId } = request.params;
    const found = await request.run(viewCitedPiece, { dossierId, pieceId });
    if (!found.ok) return found;
    const file = found.value.files.find((one) => one.id === fileId);
    if (file?.sha256 === UNCUT) return refuse(problem('unavailable', 'evidence/pages-being-cut'));
    const body = file === undefined ? null : await request.ports.files.get(file.sha256);
    if (file === undefined || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
  },
});
