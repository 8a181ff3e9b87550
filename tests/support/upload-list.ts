// Sends a spreadsheet through the page that takes an office's list, as a browser does.

import { type Answer, hiddenFields, type Person } from './web.ts';

/** The answer to the upload: a redirect to the preview, or the page again with what was wrong. */
export async function uploadList(person: Person, bytes: Uint8Array, name = 'danh-muc.xlsx'): Promise<Answer> {
  const page = await person.get('/bang-tinh/nhap');
  const form = new FormData();
  for (const [field, value] of Object.entries(hiddenFields(page.text, '/bang-tinh/nhap'))) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return await person.send('/bang-tinh/nhap', {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
  });
}
