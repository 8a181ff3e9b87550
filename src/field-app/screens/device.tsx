// This device: whose work lies here, whether the browser keeps it, another PIN, and handing the device back, which waits until all is sent.

import { useEffect, useState } from 'preact/hooks';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { useOpen } from '../context.ts';
import { askToKeep, megabytes, type Room, roomNow } from '../device/room.ts';
import { Box, Note } from '../parts/boxes.tsx';
import { Frame } from '../parts/frame.tsx';
import { to } from '../route.ts';
import { isGoodPin } from '../rules/pin-wait.ts';

function Keeping() {
  const { t } = useOpen();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => void roomNow().then(setRoom), []);
  if (room === null) return null;
  const { persisted, used, all } = room;
  return (
    <section>
      <h2>{t.device.persisted}</h2>
      <Note tone={persisted ? 'good' : 'warn'}>
        <p data-persisted={persisted}>{persisted ? t.device.persistedYes : t.device.persistedNo}</p>
        {!persisted && (
          <button type="button" class="button" onClick={() => void askToKeep().then(roomNow).then(setRoom)}>
            {t.device.persistAsk}
          </button>
        )}
      </Note>
      {used !== null && all !== null && (
        <p>
          {t.device.room}: {t.device.roomOf(megabytes(used), megabytes(all))}
        </p>
      )}
    </section>
  );
}

function OtherPin() {
  const { t, changePin } = useOpen();
  const [typed, setTyped] = useState({ old: '', fresh: '', again: '' });
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'bad'; readonly words: string } | null>(null);
  const change = async (): Promise<void> => {
    const { old, fresh, again } = typed;
    if (!isGoodPin(fresh)) return setSaid({ tone: 'bad', words: t.start.badPin });
    if (fresh !== again) return setSaid({ tone: 'bad', words: t.start.differs });
    const done = await changePin(old, fresh);
    setTyped({ old: '', fresh: '', again: '' });
    if (done.ok) return setSaid({ tone: 'good', words: t.device.pinChanged });
    const wait = done.seconds > 0 ? t.lock.wait(done.seconds) : '';
    // Within the pause nothing was looked at: the right PIN is not called wrong.
    setSaid({ tone: 'bad', words: done.wrong ? `${t.lock.wrong} ${wait}`.trim() : t.lock.paused(wait) });
  };
  const box = (name: keyof typeof typed, label: string) => (
    <Box
      label={label}
      type="password"
      inputMode="numeric"
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <details class="more">
      <summary>{t.device.pin}</summary>
      {box('old', t.device.pinOld)}
      {box('fresh', t.device.pinNew)}
      {box('again', t.start.pinAgain)}
      {said !== null && <Note tone={said.tone}>{said.words}</Note>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => void change()}>
          {t.device.pin}
        </button>
      </div>
    </details>
  );
}

export function DeviceScreen() {
  const { t, work, given, wipe } = useOpen();
  const { unsent, vault } = work;
  const received = given()?.serverTime;
  const [isAsked, setAsked] = useState(false);
  return (
    <Frame heading={t.device.heading} back={{ label: t.home, href: to() }}>
      <dl class="facts">
        <div>
          <dt>{t.device.account}</dt>
          <dd>{vault.account.name}</dd>
        </div>
        {received !== undefined && (
          <div>
            <dt>{t.device.until}</dt>
            <dd>{formatInstantInVietnam(received)}</dd>
          </div>
        )}
      </dl>
      <Keeping />
      <p class="quiet">{t.device.install}</p>
      <OtherPin />
      <section>
        <h2>{t.device.signOut}</h2>
        {unsent > 0 ? (
          <Note tone="warn">
            <p>{t.device.signOutBlocked(unsent)}</p>
            <a class="button" href={to('hang-cho')}>
              {t.queue.heading}
            </a>
          </Note>
        ) : (
          <>
            <p class="quiet">{t.device.signOutHint}</p>
            {isAsked ? (
              <div class="buttons">
                <button type="button" class="button button--danger" onClick={() => void wipe()}>
                  {t.wipe.go}
                </button>
                <button type="button" class="button" onClick={() => setAsked(false)}>
                  {t.cancel}
                </button>
              </div>
            ) : (
              <button type="button" class="button button--danger" onClick={() => setAsked(true)}>
                {t.device.signOut}
              </button>
            )}
          </>
        )}
      </section>
    </Frame>
  );
}
