// One thread as it is read: every comment in its order with its earlier texts, and between them who settled it or opened it again.

import { Details } from '#design/details.tsx';
import type { Ui } from '#web/ui.ts';
import type { Thread } from '../rules/comment.ts';
import type { ShownComment, ThreadsView } from '../use-cases/list-comments.ts';
import { talkPath } from './paths.ts';
import { byWords, isOfProducer } from './talk-words.tsx';
import { whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: ThreadsView;
  readonly thread: Thread<ShownComment>;
}

function OneComment({ ui, view, thread, comment }: Frame & { readonly comment: ShownComment }) {
  const words = ui.t.dossierTalk;
  const last = comment.former.at(-1);
  return (
    <li class={`comment comment--${isOfProducer(comment) ? 'producer' : 'offices'}`} id={`loi-${comment.id}`}>
      <p class="paper-facts">{byWords(ui.t, comment)}</p>
      <p class="comment__body">{comment.body}</p>
      {comment.mentionedNames.length > 0 && (
        <p class="paper-facts">{words.mentioned(comment.mentionedNames.join(', '))}</p>
      )}
      {last !== undefined && (
        <>
          <p class="paper-facts">{words.corrected(whenWords(last.until))}</p>
          <Details summary={words.former}>
            {comment.former.map((one) => (
              <div key={one.until}>
                <p class="paper-facts">{words.formerUntil(whenWords(one.until))}</p>
                <p class="comment__body">{one.body}</p>
              </div>
            ))}
          </Details>
        </>
      )}
      {comment.own && view.mayWrite && (
        <a href={ui.href(`${talkPath(view.dossier.id, view.audience, thread.first.id)}/sua/${comment.id}`)}>
          {words.correct}
        </a>
      )}
    </li>
  );
}

/** Comments and turns of a thread, the oldest first. */
export function ThreadComments(frame: Frame) {
  const { ui, thread } = frame;
  const words = ui.t.dossierTalk;
  const comments = [thread.first, ...thread.answers].map((comment) => ({
    at: `${comment.madeAt} 2`,
    shown: <OneComment key={comment.id} {...frame} comment={comment} />,
  }));
  const turns = thread.first.turns.map((turn, i) => ({
    // What was opened again by an answer was so before it; what was settled, after what was said.
    at: `${turn.at} ${turn.to === 'open' ? 1 : 3}`,
    shown: (
      <li key={`${turn.at}-${turn.to}`} class="comment comment--turn">
        {words.turned[turn.to](thread.first.turnNames[i] ?? words.somebody, whenWords(turn.at))}
      </li>
    ),
  }));
  const inOrder = [...turns, ...comments].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return <ul class="comments">{inOrder.map((one) => one.shown)}</ul>;
}
