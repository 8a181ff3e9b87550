// Before a form with photographs is sent, those that are larger than the server keeps them are made smaller. Without it they go as
// they are; a form in which nothing is to be made smaller is never held back.

import { isLargePhoto, smallerPhoto } from './shared/smaller-photo.ts';
import { switchesLanguage } from './shared/switches-language.ts';

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-smaller]')) {
  const { form } = field;
  const status = field.parentElement?.querySelector<HTMLElement>('[data-shrinking]');
  let done: FileList | null = null;
  form?.addEventListener('submit', async (event) => {
    if (switchesLanguage(event)) return;
    if (form.ariaBusy === 'true') return event.preventDefault();
    const chosen = field.files;
    if (chosen === null || chosen === done || ![...chosen].some(isLargePhoto)) return;
    event.preventDefault();
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
    // A form asked to send itself while its submit event still runs is ignored: what was awaited may all have been settled at once.
    setTimeout(() => {
      form.ariaBusy = 'false';
      form.requestSubmit(event.submitter);
    });
  });
}
