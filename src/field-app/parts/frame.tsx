// The frame of every screen: where one is, the way back, and what of this device is not yet with the server.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOpen } from '../context.ts';
import { to } from '../route.ts';

export interface FrameProps {
  readonly heading: string;
  /** One line above the heading. */
  readonly over?: string | undefined;
  /** The way back; absent on the first screen. */
  readonly back?: { readonly label: string; readonly href: string } | undefined;
  readonly children?: ComponentChildren;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** The state of sending, at the top of every screen; leads to the queue. */
function SendingBar() {
  const { t, work, courier } = useOpen();
  const online = useOnline();
  // A phone can believe in a network that leads nowhere: then the last try says so.
  const reached = online && courier.state.outcome?.kind !== 'offline';
  const { unsent } = work;
  return (
    <a class={`sending ${unsent > 0 ? 'sending--waits' : ''}`} href={to('hang-cho')} data-unsent={unsent}>
      <span class="sending__state">{courier.state.busy ? t.queue.sending : t.unsent(unsent)}</span>
      {!reached && <span class="sending__line">{t.offline}</span>}
    </a>
  );
}

export function Frame({ heading, over, back, children }: FrameProps) {
  const { t } = useOpen();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever hears the screen instead of seeing it is told where the step led.
  useEffect(() => title.current?.focus({ preventScroll: true }), [heading]);
  return (
    <>
      <nav class="bar" aria-label={t.title}>
        {back === undefined ? (
          <span class="bar__name">{t.title}</span>
        ) : (
          <a class="bar__back" href={back.href}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M15 5l-7 7l7 7" />
            </svg>
            <span>{back.label}</span>
          </a>
        )}
        <SendingBar />
      </nav>
      <main class="screen">
        {over !== undefined && <p class="screen__over">{over}</p>}
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
    </>
  );
}
