// What a page about a piece must not hide: its end, its withdrawal, the same file found elsewhere.

import { Notice } from '#design/notice.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { SameNotice } from '../use-cases/doubles.ts';
import type { PieceView } from '../use-cases/view-piece.ts';
import { piecePath } from './paths.ts';

function sameWords(ui: Ui, { why, where, what, title, producerName }: SameNotice): string {
  const words = ui.t.evidence.piece.same[why];
  if (where === 'same-wallet') return words.own(what, title ?? '');
  return where === 'other-producer' ? words.other(what, title ?? '', producerName ?? '') : words.outside(what);
}

export function PieceNotices({ view, ui }: { readonly view: PieceView; readonly ui: Ui }) {
  const t = ui.t.design;
  const words = ui.t.evidence.piece;
  const { piece, validity, daysLeft, usualLastDay, same } = view;
  const end = piece.expiresOn === null ? '' : formatVietnamese(piece.expiresOn);
  return (
    <>
      {validity === 'withdrawn' && (
        <Notice
          t={t}
          tone="warning"
          title={words.withdrawnTitle}
          text={words.withdrawnText(piece.withdrawalReason ?? '')}
        />
      )}
      {validity === 'expired' && (
        <Notice t={t} tone="danger" title={words.expiredTitle} text={words.expiredText(end)} />
      )}
      {validity === 'expiring' && (
        <Notice
          t={t}
          tone="warning"
          title={words.expiringTitle}
          text={words.expiringText(end, ui.t.evidence.daysLeft(daysLeft ?? 0))}
        />
      )}
      {validity === 'not-yet' && piece.issuedOn !== null && (
        <Notice t={t} tone="info" text={words.notYetText(formatVietnamese(piece.issuedOn))} />
      )}
      {usualLastDay !== null && validity !== 'withdrawn' && (
        <Notice t={t} tone="info" text={words.usualText(formatVietnamese(usualLastDay))} />
      )}
      {same.length > 0 && (
        <Notice t={t} tone="warning" title={words.sameTitle}>
          <ul>
            {same.map((notice) => (
              <li key={`${notice.why}/${notice.what}/${notice.pieceId ?? ''}`}>
                {notice.pieceId === null ? (
                  sameWords(ui, notice)
                ) : (
                  <a href={ui.href(piecePath(notice.pieceId))}>{sameWords(ui, notice)}</a>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
