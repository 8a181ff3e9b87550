// What the producer's own answers come to, in one line with the way to the sheet's own explanation.

import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { OwnScore } from '../rules/own-score.ts';

/** The score in words: points, and the stars if the council finds the same. */
export function ownScoreWords(ui: Ui, { points, stars }: OwnScore): string {
  const words = ui.t.dossierSent.score;
  if (stars === null) return words.excluded(points);
  return stars < 3 ? words.below(points) : words.stars(points, stars);
}

/** @example <OwnScoreLine ui={ui} score={check.score} /> */
export function OwnScoreLine({ ui, score }: { readonly ui: Ui; readonly score: OwnScore }) {
  const words = ui.t.dossierSent.score;
  const tone = score.stars === null ? 'danger' : 'info';
  return <Notice t={ui.t.design} tone={tone} title={`${words.label}: ${ownScoreWords(ui, score)}`} text={words.note} />;
}
