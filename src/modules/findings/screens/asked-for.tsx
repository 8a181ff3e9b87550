// Above the forms of a correction: what was found, what was asked for, and what the producer answered, with its pictures.

import type { Ui } from '#web/ui.ts';
import type { FindingView } from '../use-cases/view-findings.ts';
import { Files } from './view-finding.tsx';
import { dueWords, Typed } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: FindingView;
}

/** What was found and what was asked for, above a form that answers it. */
export function Asked({ ui, view }: Frame) {
  const { one } = view;
  return (
    <div class="asked-for">
      <p class="asked-for__title">{ui.t.findings.kinds[one.kind]}</p>
      <Typed words={one.correction ?? one.words} />
      {one.dueOn !== null && (
        <p class="quiet">
          {ui.t.findings.view.due}: {dueWords(ui, one)}
        </p>
      )}
    </div>
  );
}

/** The last answer of the producer, above the form of who checks it. */
export function Answered({ ui, view }: Frame) {
  const answer = view.acts.findLast((act) => act.kind === 'answered');
  if (answer === undefined) return null;
  return (
    <div class="asked-for">
      <p class="asked-for__title">{ui.t.findings.view.acts.answered}</p>
      <Typed words={answer.words ?? ''} />
      <Files ui={ui} act={answer} findingId={view.one.id} pictures />
    </div>
  );
}
