// What waits on this device, item by item: its state, what was wrong with it, another try; and the way out by a file.

import { useState } from 'preact/hooks';
import { formatInstantInVietnam, type Instant, instantOf } from '#kernel/calendar.ts';
import { type Operation, partsOfField, questionOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { giveOut, unsentAsFile } from '../device/export-unsent.ts';
import { signInAddress } from '../device/sign-in-address.ts';
import { Note } from '../parts/boxes.tsx';
import { Frame } from '../parts/frame.tsx';
import { to } from '../route.ts';
import { isUnsent } from '../rules/sending.ts';
import type { Outcome } from '../sync/courier.ts';

const TONES = {
  sent: 'good',
  offline: 'warn',
  'sign-in': 'warn',
  'other-account': 'bad',
  wiped: 'bad',
  failed: 'bad',
} as const;

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useOpen();
  if (outcome.kind === 'wiped') return null;
  return (
    <Note tone={TONES[outcome.kind]}>
      <p>{outcome.kind === 'failed' ? t.queue.outcome.failed(outcome.words) : t.queue.outcome[outcome.kind]}</p>
      {(outcome.kind === 'sign-in' || outcome.kind === 'other-account') && (
        <a class="button" href={signInAddress()}>
          {t.start.signIn}
        </a>
      )}
    </Note>
  );
}

function Item({
  what,
  over,
  state,
  problem,
  tone,
}: Record<'what' | 'over' | 'state' | 'tone', string> & { problem: string | null }) {
  return (
    <li class="item">
      <span class="quiet">{over}</span>
      <strong>{what}</strong>
      <span class={`state state--${tone}`}>{state}</span>
      {problem !== null && <span class="wrong">{problem}</span>}
    </li>
  );
}

export function QueueScreen() {
  const { t, work, courier, book } = useOpen();
  const [exported, setExported] = useState<string | null>(null);
  const { busy, outcome, at, file } = courier.state;
  const nameOf = (visitId: string): string => book.visit(visitId)?.visit.producerName ?? '';
  const operations = work.operations.filter(({ state }) => state !== 'applied');
  const files = work.files.filter(({ state }) => state === 'waiting');
  /** What was done, with the question where it was an answer. */
  const about = ({ kind, visitId, field }: Operation): string => {
    const parts = kind === 'answered' ? partsOfField(field) : null;
    const list = book.checklists(visitId).find(({ key }) => key === parts?.key);
    const question = list === undefined ? null : questionOf(list, parts?.question ?? '');
    return question === null ? t.kinds[kind] : `${t.kinds[kind]}: ${question.text}`;
  };
  const out = async (): Promise<void> => {
    const now = instantOf(Date.now());
    const name = `hien-truong-chua-gui-${now.slice(0, 16).replace(/[:T]/g, '-')}.json`;
    giveOut(await unsentAsFile(work, now), name);
    setExported(name);
    // What the server will not take, and a file holds now, no longer keeps the phone with its holder.
    const refused = work.operations.filter(({ state }) => state === 'refused');
    await work.markOperations(
      new Map(refused.map(({ operation, problem }) => [operation.id, { state: 'put-aside', problem }])),
    );
  };
  const tone = (state: string): string => (state === 'waiting' ? 'waits' : state === 'refused' ? 'bad' : 'good');
  const when = (deviceTime: string): string => formatInstantInVietnam(deviceTime as Instant);
  return (
    <Frame heading={t.queue.heading} back={{ label: t.home, href: to() }}>
      <p>{at === null ? t.queue.never : t.queue.last(when(at))}</p>
      <div class="buttons">
        <button type="button" class="button button--main" disabled={busy} onClick={() => void courier.run()}>
          {busy ? t.queue.sending : t.queue.send}
        </button>
      </div>
      {!busy && outcome !== null && <OutcomeNote outcome={outcome} />}
      {operations.length + files.length === 0 ? (
        <p>{t.queue.allSent}</p>
      ) : (
        <ul class="items">
          {operations.map(({ operation, state, problem }) => (
            <Item
              key={operation.id}
              over={`${nameOf(operation.visitId)} · ${when(operation.deviceTime)}`}
              what={about(operation)}
              state={t.queue.state[state]}
              tone={tone(state)}
              problem={problem}
            />
          ))}
          {files.map(({ sha256, visitId, bytes, problem }) => (
            <Item
              key={sha256}
              over={nameOf(visitId)}
              what={t.queue.photoOf(Math.ceil(bytes / 1_024))}
              state={file?.sha256 === sha256 ? t.queue.percent(file.percent) : t.queue.file.waiting}
              tone="waits"
              problem={problem}
            />
          ))}
        </ul>
      )}
      {operations.some(({ state }) => state === 'refused') && (
        <button type="button" class="button" onClick={() => void courier.retry()}>
          {t.queue.retry}
        </button>
      )}
      {[...operations, ...files].some(({ state }) => isUnsent(state)) && (
        <section>
          <p class="quiet">{t.queue.exportHint}</p>
          <button type="button" class="button" onClick={() => void out()}>
            {t.queue.export}
          </button>
          {exported !== null && <p role="status">{t.queue.exported(exported)}</p>}
        </section>
      )}
    </Frame>
  );
}
