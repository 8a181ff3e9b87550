// Before a form with photographs is sent, those that are larger than the server keeps them are made smaller. Without it they go as
// they are.

import { smallerPhoto } from './shared/smaller-photo.ts';
import { switchesLanguage } from './shared/switches-language.ts';

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-smaller]')) {
  const { form } = field;
  const status = field.parentElement?.querySelector<HTMLElement>('[data-shrinking]');
  let done: FileList | null = null;
  form?.addEventListener('submit', async (event) => {
    const chosen = field.files;
    if (!chosen?.length || chosen === done || switchesLanguage(event)) return;
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    if (status) status.textContent = status.dataset['shrinking'] ?? '';
    const all = new DataTransfer();
    for (const file of chosen) {
      const sent = await smallerPhoto(file);
      all.items.add(
        sent === file ? file : new File([sent], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' }),
      );
    }
    field.files = all.files;
    done = field.files;
    form.ariaBusy = 'false';
    form.requestSubmit(event.submitter);
  });
}
