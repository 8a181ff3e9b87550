// Beside a paper of an answer: that it had ended when it was sent. Who reads the answer must not have to look for it.

import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { CitedPiece } from '../rules/supplement.ts';
import { dayWords } from './words.ts';

/** @example <PieceEnd ui={ui} piece={piece} answeredOn={answer.answeredOn} /> */
export function PieceEnd({
  ui,
  piece,
  answeredOn,
}: {
  readonly ui: Ui;
  readonly piece: Pick<CitedPiece, 'expiresOn'>;
  readonly answeredOn: CitedPiece['expiresOn'];
}) {
  const { expiresOn } = piece;
  if (expiresOn === null) return null;
  const words = ui.t.intakeSent;
  if (answeredOn === null || expiresOn >= answeredOn) return <>, {ui.t.dossiers.sent.until(dayWords(expiresOn))}</>;
  return <Tag words={words.expired(dayWords(expiresOn))} tone="red" shape="cross" />;
}
