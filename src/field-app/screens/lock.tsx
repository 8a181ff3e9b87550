// The locked app: whose work lies here and how much of it is unsent, and nothing more until the PIN is right.

import { useEffect, useState } from 'preact/hooks';
import { Box, Note } from '../parts/boxes.tsx';
import type { Unlocked } from '../store/vault.ts';
import type { Words } from '../words.ts';

export interface LockProps {
  readonly t: Words;
  readonly name: string;
  readonly unsent: number;
  /** Seconds to wait that were left from before. */
  readonly seconds: number;
  open(pin: string): Promise<Unlocked>;
  wipe(): Promise<void>;
}

export function Lock({ t, name, unsent, seconds, open, wipe }: LockProps) {
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [wait, setWait] = useState(seconds);
  const [forgets, setForgets] = useState(false);
  useEffect(() => {
    if (wait <= 0) return;
    const tick = setTimeout(() => setWait(wait - 1), 1_000);
    return () => clearTimeout(tick);
  }, [wait]);
  const tryPin = async (): Promise<void> => {
    if (isBusy || wait > 0 || pin === '') return;
    setBusy(true);
    const answer = await open(pin);
    if (answer.ok) return;
    // What was typed within a pause was not looked at; it stays for when the pause is over.
    if (answer.wrong) setPin('');
    setWrong(answer.wrong);
    setWait(answer.seconds);
    setBusy(false);
  };
  if (forgets) return <Forgotten t={t} unsent={unsent} wipe={wipe} cancel={() => setForgets(false)} />;
  return (
    <main class="screen">
      <h1>{t.lock.heading}</h1>
      <p>{t.lock.who(name)}</p>
      <p>
        <span class={`state ${unsent > 0 ? 'state--waits' : 'state--good'}`} data-unsent={unsent}>
          {t.unsent(unsent)}
        </span>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void tryPin();
        }}
      >
        <Box
          label={t.lock.pin}
          type="password"
          inputMode="numeric"
          autocomplete="current-password"
          value={pin}
          onChange={(typed) => {
            setPin(typed);
            if (typed !== '') setWrong(false);
          }}
        />
        {(isWrong || wait > 0) && (
          <p class="wrong" role="alert">
            {isWrong && t.lock.wrong} {wait > 0 && (isWrong ? t.lock.wait(wait) : t.lock.paused(t.lock.wait(wait)))}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="button button--main" disabled={isBusy || wait > 0}>
            {isBusy ? t.lock.opening : t.lock.open}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setForgets(true)}>
            {t.lock.forgot}
          </button>
        </div>
      </form>
    </main>
  );
}

interface ForgottenProps extends Pick<LockProps, 't' | 'unsent' | 'wipe'> {
  cancel(): void;
}

function Forgotten({ t, unsent, wipe, cancel }: ForgottenProps) {
  const [typed, setTyped] = useState('');
  return (
    <main class="screen">
      <h1>{t.wipe.heading}</h1>
      <Note tone={unsent > 0 ? 'bad' : 'info'}>{t.wipe.loses(unsent)}</Note>
      <Box label={t.wipe.type} value={typed} onChange={setTyped} />
      <div class="buttons">
        <button
          type="button"
          class="button button--danger"
          disabled={typed.trim().toUpperCase() !== t.wipe.word}
          onClick={() => void wipe()}
        >
          {t.wipe.go}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </main>
  );
}
