// How an idea is shown: its state as a word with a shape, its volume, its points with the reason of each.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { Idea } from '../rules/idea.ts';
import type { IdeaState } from '../rules/lifecycle.ts';
import { type GroundAnswers, grounds, MOST_POINTS, mostPriority } from '../rules/priority.ts';

const LOOKS: Readonly<Record<IdeaState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  registered: { tone: 'blue', shape: 'clock' },
  shortlisted: { tone: 'green', shape: 'check' },
  waiting: { tone: 'gold', shape: 'pause' },
  unsuited: { tone: 'neutral', shape: 'ring' },
  'became-product': { tone: 'green', shape: 'arrow' },
  withdrawn: { tone: 'neutral', shape: 'cross' },
};

/** @example <IdeaState ui={ui} state="shortlisted" /> */
export function IdeaStateTag({ ui, state }: { readonly ui: Ui; readonly state: IdeaState }) {
  return <Tag words={ui.t.ideas.states[state]} {...LOOKS[state]} />;
}

/** `1,5 tấn/năm`, or nothing where it is not known. */
export function volumeWords(t: Texts, lang: 'vi' | 'en', idea: Pick<Idea, 'capacity' | 'capacityUnit'>): string | null {
  if (idea.capacity === null) return null;
  const amount = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(idea.capacity);
  return t.ideas.volume(amount, idea.capacityUnit ?? '');
}

/** `5/8`, or a dash before the commune has looked. */
export function pointsWords(t: Texts, points: number | null): string {
  return points === null ? '–' : t.ideas.of(points, mostPriority);
}

/** Each ground with its points and why. */
export function GroundList({ ui, answers }: { readonly ui: Ui; readonly answers: GroundAnswers }) {
  const words = ui.t.ideas;
  return (
    <ul class="grounds">
      {grounds.map((ground) => (
        <li key={ground} class="grounds__one">
          <span class="grounds__points">{words.of(answers[ground].points, MOST_POINTS)}</span>
          <span>
            <strong class="grounds__name">{words.grounds[ground].label}</strong>
            <span class="grounds__reason">{answers[ground].reason ?? words.record.noReason}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
