// Sends the file of a form piece by piece (tus): a dropped connection goes on where it stopped, and so does the same file after
// the page was loaded anew. Photographs are made smaller first where the browser can. Without a script the form sends it whole.

import { DetailedError, Upload } from 'tus-js-client';
import { isReached } from './shared/is-reached.ts';
import { smallerPhoto } from './shared/smaller-photo.ts';
import { switchesLanguage } from './shared/switches-language.ts';

/** Below this the plain form is as quick. */
const SMALL = 200_000;
const MEGABYTE = 1_048_576;
/** Never at once: what was under way when the line broke must first be put down at the other end. */
const WAITS = [300, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 60_000];

/** What was wrong with the file before is not said of the one that is being sent. */
function forgetErrors(field: HTMLInputElement): void {
  document.querySelector('.error-summary')?.remove();
  document.getElementById(`${field.id}-error`)?.remove();
  field.removeAttribute('aria-invalid');
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-resumable]')) {
  const field = form.querySelector<HTMLInputElement>('input[type=file]');
  const shown = form.querySelector<HTMLElement>('[data-progress]');
  const bar = shown?.querySelector('progress');
  const words = shown?.querySelector<HTMLElement>('[data-words]');
  const stop = shown?.querySelector<HTMLButtonElement>('button');
  if (!field || !shown || !bar || !words || !stop) continue;
  const say = (sentence: string | undefined, percent = 0): void => {
    words.textContent = (sentence ?? '').replace('{percent}', String(percent));
  };
  form.addEventListener('submit', async (event) => {
    const chosen = field.files?.[0];
    if (chosen === undefined || chosen.size < SMALL || switchesLanguage(event)) return;
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    shown.hidden = false;
    for (const part of [bar, stop]) part.hidden = false;
    forgetErrors(field);
    say(shown.dataset['preparing']);
    const sent = await smallerPhoto(chosen);
    const most = Number(shown.dataset['most']);
    const refuseSize = (): void => {
      form.ariaBusy = 'false';
      for (const part of [bar, stop]) part.hidden = true;
      const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1).replace('.', ',').replace(',0', '');
      const sentence = shown.dataset['tooLarge'] ?? '';
      // Never shown as large as what would have been taken.
      const size = megabytes(Math.max(sent.size, most + MEGABYTE / 10));
      words.textContent = sentence.replace('{size}', size).replace('{most}', megabytes(most));
    };
    if (sent.size > most) return refuseSize();
    const upload = new Upload(sent, {
      endpoint: form.dataset['resumable'] ?? '',
      retryDelays: WAITS,
      metadata: { filename: sent === chosen ? chosen.name : chosen.name.replace(/\.[^.]*$/, '.jpg') },
      // The file as chosen, so that the same one goes on after the page was loaded anew.
      fingerprint: async () => ['ocop', chosen.name, chosen.size, chosen.lastModified, sent.size].join('/'),
      onShouldRetry(error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        const again = status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
        if (again) say(shown.dataset['waiting'], Math.floor(bar.value));
        return again;
      },
      onProgress(done, all) {
        bar.value = Math.floor((done * 100) / all);
        say(shown.dataset['sending'], bar.value);
      },
      onError(error) {
        if (error instanceof DetailedError && error.originalResponse?.getStatus() === 413) return refuseSize();
        form.ariaBusy = 'false';
        say(shown.dataset['failed']);
      },
      async onSuccess() {
        // What has arrived is known by its fingerprint until the other end has taken it, so that it is never sent twice.
        for (let tries = 0; !(await isReached()); tries += 1) {
          say(shown.dataset['waiting'], 100);
          await new Promise((resolve) => setTimeout(resolve, WAITS[Math.min(tries, WAITS.length - 1)]));
          if (form.ariaBusy !== 'true') return;
        }
        say(shown.dataset['checking']);
        const arrived = document.createElement('input');
        arrived.type = 'hidden';
        arrived.name = 'upload';
        arrived.value = upload.url?.split('/').at(-1) ?? '';
        form.append(arrived);
        field.disabled = true;
        HTMLFormElement.prototype.submit.call(form);
      },
    });
    stop.onclick = () => {
      void upload.abort();
      form.ariaBusy = 'false';
      say(shown.dataset['stopped']);
    };
    const [before] = await upload.findPreviousUploads();
    if (before !== undefined) upload.resumeFromPreviousUpload(before);
    upload.start();
  });
}
