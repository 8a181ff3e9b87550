// How a receiver stands, and how an attempt ended, in words.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Texts } from '#texts/index.ts';
import type { ListedReceiver } from '../use-cases/list-receivers.ts';
import type { ListedDelivery } from '../use-cases/view-receiver.ts';

const LOOKS: Readonly<Record<ListedReceiver['state'], { readonly tone: TagTone; readonly shape: TagShape }>> = {
  on: { tone: 'green', shape: 'check' },
  paused: { tone: 'gold', shape: 'pause' },
  ended: { tone: 'neutral', shape: 'cross' },
};

export function ReceiverState({ one, t }: { readonly one: ListedReceiver; readonly t: Texts }) {
  const words = t.webhooks;
  return (
    <>
      <Tag words={words.states[one.state]} {...LOOKS[one.state]} />
      {one.pausedFor !== null && <p class="quiet">{words.pausedFor[one.pausedFor]}</p>}
    </>
  );
}

/** Why an attempt did not count, or that it did. */
export function answerWords({ status, fault, attempts }: ListedDelivery, t: Texts): string {
  const words = t.webhooks;
  if (attempts === 0) return words.notTried;
  if (status !== null) return words.answered(status);
  return words.faults[fault ?? ''] ?? fault ?? '';
}

/** The kinds a receiver is told of. */
export function kindWords({ kinds }: Pick<ListedReceiver, 'kinds'>, t: Texts): string {
  return kinds.length === 0 ? t.webhooks.allKinds : kinds.map((kind) => t.webhooks.kinds[kind]).join(', ');
}
