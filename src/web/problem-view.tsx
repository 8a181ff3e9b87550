// The page of a refusal: what happened and where to go on.

import { ButtonLink } from '#design/button-link.tsx';
import type { Ui } from './ui.ts';

export interface ProblemViewProps {
  readonly ui: Ui;
  readonly title: string;
  readonly text: string;
  /** What was wrong in the address, each with its sentence, where there was no form to say it at. */
  readonly faults?: readonly string[];
  /** A path of this house where one can go on with what was right. */
  readonly goOn?: string | null;
  /** A path of this house: the record that stands in another state by now. */
  readonly record?: string | null;
}

export function ProblemView({ ui, title, text, faults = [], goOn = null, record = null }: ProblemViewProps) {
  return (
    <article class="page-problem">
      <h1>{title}</h1>
      <p>{text}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {goOn !== null && (
        <p>
          <ButtonLink href={ui.href(goOn)}>{ui.t.web.goOnWithRest}</ButtonLink>
        </p>
      )}
      {record !== null && (
        <p>
          <ButtonLink href={ui.href(record)}>{ui.t.web.toRecord}</ButtonLink>
        </p>
      )}
      <p>
        <a href={ui.href('/')}>{ui.t.web.toHome}</a>
      </p>
    </article>
  );
}
