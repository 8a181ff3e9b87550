// A paper that a dossier or an answer cites, as who judges it reads it: what was sent, its files to be saved, and, apart from it, what
// the wallet says today.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import type { EvidenceKind } from '#modules/evidence/index.ts';
import type { Ui } from '#web/ui.ts';
import type { PieceSince } from '../rules/piece-since.ts';
import type { ShownFile, ShownPiece } from '../use-cases/frozen-piece.ts';
import { dayWords, whenWords } from './words.ts';

function nowWords(ui: Ui, { field, now }: PieceSince['changed'][number]): string {
  const words = ui.t.dossierSent.since;
  if (now === null) return words.nothing;
  if (field === 'kind') return ui.t.evidence.kinds[now as EvidenceKind].name;
  return field === 'issuedOn' || field === 'expiresOn' ? dayWords(now as LocalDate) : now;
}

/** What became of a paper in the wallet after it was sent; nothing where it is the same. */
function Since({ ui, piece }: { readonly ui: Ui; readonly piece: ShownPiece }) {
  const words = ui.t.dossierSent.since;
  const { since, sentAt } = piece;
  if (since === null || sentAt === null) return null;
  const { changed, addedFiles, removedFiles } = since;
  const lines = [
    ...(since.withdrawn ? [words.withdrawn] : []),
    ...changed.map((one) => words.now(words.fields[one.field], nowWords(ui, one))),
    ...addedFiles.map(words.added),
    ...(removedFiles > 0 ? [words.removed(removedFiles)] : []),
  ];
  return (
    <Notice t={ui.t.design} tone="warning" title={words.title} text={words.text(whenWords(sentAt))}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ui.may('evidence/view-piece') && (
        <p>
          <a href={ui.href(`/vi-minh-chung/giay/${piece.id}`)}>{words.toWallet}</a>
        </p>
      )}
    </Notice>
  );
}

interface FactsProps {
  readonly ui: Ui;
  readonly piece: ShownPiece;
  /** Where a file is given out. */
  readonly hrefOf: (file: ShownFile) => string;
}

/** @example <PieceFacts ui={ui} piece={piece} hrefOf={(file) => `${place}/tep/${file.key}`} /> */
export function PieceFacts({ ui, piece, hrefOf }: FactsProps) {
  const words = ui.t.dossierPeople.cited;
  const { mediaTypes, pages, size } = ui.t.evidence;
  return (
    <>
      <Since ui={ui} piece={piece} />
      <SummaryList
        items={[
          { label: words.issuer, value: piece.issuer },
          { label: words.number, value: piece.number },
          { label: words.issuedOn, value: dayWords(piece.issuedOn) },
          {
            label: words.expiresOn,
            value: piece.expiresOn === null ? words.noEnd : dayWords(piece.expiresOn),
            ...(piece.sentAt === null && piece.withdrawn ? { note: words.withdrawn } : {}),
          },
        ]}
      />
      <Section id="tep" title={piece.sentAt === null ? words.files : ui.t.dossierSent.files}>
        {piece.files.length === 0 && <p>{words.noFiles}</p>}
        <ul class="plain-links">
          {piece.files.map((file) => (
            <li key={file.key}>
              <a href={hrefOf(file)} download>
                {file.name}
              </a>
              <p class="quiet">
                {[
                  mediaTypes[file.mediaType],
                  pages(file.pages),
                  size(file.bytes),
                  ...(file.addedAt === null ? [] : [whenWords(file.addedAt)]),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
