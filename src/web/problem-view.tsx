// The page of a refusal: what happened and where to go on.

import type { Ui } from './ui.ts';

export function ProblemView({ ui, title, text }: { readonly ui: Ui; readonly title: string; readonly text: string }) {
  return (
    <article class="page-problem">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={ui.href('/')}>{ui.t.web.toHome}</a>
      </p>
    </article>
  );
}
