// The warning before a producer is entered that the register may hold already: which ones, why, and the explicit word that
// this is another one.

import { Notice } from '#design/notice.tsx';
import type { Problem } from '#kernel/problem.ts';
import type { Ui } from '#web/ui.ts';
import type { Likenesses } from '../use-cases/look-for-likeness.ts';
import { LikeList } from './producer-facts.tsx';

/** What the refusal names, or `null` where the last post was refused for something else. */
export function likenessesIn(problem: Problem | null): Likenesses | null {
  return problem?.code === 'producers/looks-like-another' ? (problem.details as unknown as Likenesses) : null;
}

/** Stands inside the form, above its boxes. Draws nothing where nothing looks alike. */
export function LikenessWarning({ ui }: { readonly ui: Ui }) {
  const found = likenessesIn(ui.problem);
  if (found === null) return null;
  const { likeness, record } = ui.t.producers;
  return (
    <Notice t={ui.t.design} tone="warning" title={likeness.title} live>
      <p>{likeness.text}</p>
      <div class="prose">
        <LikeList like={found.like} ui={ui} />
      </div>
      {found.elsewhere > 0 && <p>{record.elsewhere(found.elsewhere)}</p>}
      <div class="option">
        <input class="option__input" type="checkbox" id="f-isAnother" name="isAnother" value="yes" />
        <div class="option__words">
          <label class="option__label" for="f-isAnother">
            {likeness.isAnother}
          </label>
        </div>
      </div>
    </Notice>
  );
}
