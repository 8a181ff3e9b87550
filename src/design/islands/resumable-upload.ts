// Sends the file of a form piece by piece (tus): a dropped connection goes on where it stopped, and so does the same file after
// the page was loaded anew. Photographs are made smaller first where the browser can. Without a script the form sends it whole.

import { Upload } from 'tus-js-client';
import { switchesLanguage } from './shared/switches-language.ts';

/** Below this the plain form is as quick. */
const SMALL = 200_000;
const LARGE_PHOTO = 1_500_000;
const LONGEST_SIDE = 2_400;
/** Never at once: what was under way when the line broke must first be put down at the other end. */
const WAITS = [300, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 60_000];

/** A photograph no larger than the server keeps it; anything else, and what the browser cannot read, as it is. */
async function smaller(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < LARGE_PHOTO) return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return drawn !== null && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
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
    say(shown.dataset['preparing']);
    const sent = await smaller(chosen);
    const upload = new Upload(sent, {
      endpoint: form.dataset['resumable'] ?? '',
      retryDelays: WAITS,
      metadata: { filename: sent === chosen ? chosen.name : chosen.name.replace(/\.[^.]*$/, '.jpg') },
      // The file as chosen, so that the same one goes on after the page was loaded anew.
      fingerprint: async () => ['ocop', chosen.name, chosen.size, chosen.lastModified, sent.size].join('/'),
      removeFingerprintOnSuccess: true,
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
      onError() {
        form.ariaBusy = 'false';
        say(shown.dataset['failed']);
      },
      onSuccess() {
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
