// Whether samples are still good, and where a thing lies, as words with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { RequestState } from '../rules/custody-request.ts';
import type { Freshness } from '../rules/samples.ts';

interface Look {
  readonly tone: TagTone;
  readonly shape: TagShape;
}

const FRESH: Readonly<Record<Freshness, Look>> = {
  good: { tone: 'green', shape: 'check' },
  'ends-before-council': { tone: 'gold', shape: 'clock' },
  expired: { tone: 'red', shape: 'cross' },
};

const REQUEST: Readonly<Record<RequestState, Look>> = {
  open: { tone: 'blue', shape: 'clock' },
  answered: { tone: 'green', shape: 'check' },
  withdrawn: { tone: 'neutral', shape: 'cross' },
};

/** Nothing for paper, and for samples that are gone. */
export function FreshnessTag({ ui, freshness }: { readonly ui: Ui; readonly freshness: Freshness | null }) {
  return freshness === null ? null : <Tag words={ui.t.custody.freshness[freshness]} {...FRESH[freshness]} />;
}

export function RequestTag({ ui, state }: { readonly ui: Ui; readonly state: RequestState }) {
  return <Tag words={ui.t.custody.request.states[state]} {...REQUEST[state]} />;
}
