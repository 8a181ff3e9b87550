// On a machine with a network: the file that a phone gave out goes to the server, signed in as the person whose phone it was.

import { useState } from 'preact/hooks';
import { Note } from '../parts/boxes.tsx';
import { type BroughtIn, bringIn } from '../sync/bring-in.ts';
import type { Words } from '../words.ts';

function said(t: Words, done: BroughtIn): { readonly tone: 'good' | 'warn' | 'bad'; readonly words: string } {
  switch (done.kind) {
    case 'done':
      return { tone: done.left === 0 ? 'good' : 'warn', words: t.bringIn.done(done.operations, done.files, done.left) };
    case 'not-ours':
      return { tone: 'bad', words: t.bringIn.notOurs };
    case 'failed':
      return { tone: 'bad', words: t.bringIn.failed(done.words) };
    case 'offline':
      return { tone: 'warn', words: t.bringIn.offline };
    case 'sign-in':
      return { tone: 'warn', words: t.bringIn.signIn };
  }
}

export function BringIn({ t }: { readonly t: Words }) {
  const [state, setState] = useState<'none' | 'busy' | BroughtIn>('none');
  const take = async (file: File): Promise<void> => {
    setState('busy');
    setState(await bringIn(await file.text()));
  };
  const shown = typeof state === 'string' ? null : said(t, state);
  return (
    <details class="more">
      <summary>{t.bringIn.heading}</summary>
      <p>{t.bringIn.summary}</p>
      <label class="button">
        {state === 'busy' ? t.bringIn.working : t.bringIn.choose}
        <input
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          data-bring-in
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void take(file);
            currentTarget.value = '';
          }}
        />
      </label>
      {shown !== null && (
        <div role="status">
          <Note tone={shown.tone}>{shown.words}</Note>
        </div>
      )}
    </details>
  );
}
