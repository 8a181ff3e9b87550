// The first time on a device, with a network: who one is, a PIN, and the visits that are assigned.

import { useEffect, useState } from 'preact/hooks';
import { signInAddress } from '../device/sign-in-address.ts';
import { Box, Note } from '../parts/boxes.tsx';
import { isGoodPin } from '../rules/pin-wait.ts';
import { somebodyIsSignedIn, talk } from '../sync/talk.ts';
import type { Words } from '../words.ts';
import { BringIn } from './bring-in.tsx';

/** What came of setting up; `null`: the app is open. */
export type StartRefusal = 'offline' | 'sign-in' | 'no-right' | { readonly words: string };

export interface StartProps {
  readonly t: Words;
  begin(pin: string, label: string): Promise<StartRefusal | null>;
}

function RefusalNote({ t, refusal }: { readonly t: Words; readonly refusal: StartRefusal }) {
  if (refusal === 'sign-in') {
    return (
      <Note tone="warn">
        <p>{t.start.signInFirst}</p>
        <a class="button button--main" href={signInAddress()}>
          {t.start.signIn}
        </a>
      </Note>
    );
  }
  const words = refusal === 'offline' ? t.start.noNetwork : refusal === 'no-right' ? t.start.noRight : refusal.words;
  return <Note tone="bad">{words}</Note>;
}

/** Who is signed in in this browser; nothing while it is asked, and where nobody answers. */
function WhoIsHere({ t }: { readonly t: Words }) {
  const [who, setWho] = useState<{ readonly name: string } | 'nobody' | null>(null);
  useEffect(() => {
    void somebodyIsSignedIn().then(async (somebody) => {
      if (somebody === false) setWho('nobody');
      if (somebody !== true) return;
      const answer = await talk<{ readonly displayName: string }>('access/view-own-account');
      if (answer.said === 'yes') setWho({ name: answer.value.displayName });
    });
  }, []);
  if (who === null) return null;
  if (who !== 'nobody') return <p>{t.start.signedIn(who.name)}</p>;
  return (
    <p>
      <a class="button" href={signInAddress()}>
        {t.start.signIn}
      </a>
    </p>
  );
}

export function Start({ t, begin }: StartProps) {
  const [typed, setTyped] = useState({ label: '', pin: '', again: '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<StartRefusal | null>(null);
  const go = async (): Promise<void> => {
    const { label, pin, again } = typed;
    const trouble =
      label.trim() === '' ? t.start.noName : !isGoodPin(pin) ? t.start.badPin : pin !== again ? t.start.differs : null;
    setWrong(trouble);
    if (trouble !== null) return;
    setBusy(true);
    setSaid(null);
    setSaid(await begin(pin, label.trim()));
    setBusy(false);
  };
  return (
    <main class="screen">
      <h1>{t.start.heading}</h1>
      <p>{t.start.summary}</p>
      <ol class="told">
        {t.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <WhoIsHere t={t} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <Box
          label={t.start.deviceName}
          hint={t.start.deviceNameHint}
          value={typed.label}
          onChange={(label) => setTyped({ ...typed, label })}
        />
        <Box
          label={t.start.pin}
          hint={t.start.pinHint}
          type="password"
          inputMode="numeric"
          autocomplete="new-password"
          value={typed.pin}
          onChange={(pin) => setTyped({ ...typed, pin })}
        />
        <Box
          label={t.start.pinAgain}
          type="password"
          inputMode="numeric"
          autocomplete="new-password"
          value={typed.again}
          onChange={(again) => setTyped({ ...typed, again })}
        />
        <p class="quiet">{t.start.forgotten}</p>
        {said !== null && <RefusalNote t={t} refusal={said} />}
        {wrong !== null && (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="button button--main" disabled={isBusy}>
            {isBusy ? t.start.working : t.start.go}
          </button>
        </div>
      </form>
      <BringIn t={t} />
    </main>
  );
}
