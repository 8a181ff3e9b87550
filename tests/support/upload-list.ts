// Sends a spreadsheet through a page that takes one, as a browser does.

import { type Answer, hiddenFields, type Person } from './web.ts';

/** The answer to the upload of an office's list: a redirect to the preview, or the page again with what was wrong. */
export async function uploadList(person: Person, bytes: Uint8Array, name = 'danh-muc.xlsx'): Promise<Answer> {
  return await uploadTo('/bang-tinh/nhap', person, bytes, name);
}

/** The same on any page whose form takes one file named `file`. */
export async function uploadTo(path: string, person: Person, bytes: Uint8Array, name: string): Promise<Answer> {
  const page = await person.get(path);
  const form = new FormData();
  for (const [field, value] of Object.entries(hiddenFields(page.text, path))) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return await person.send(path, {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
  });
}
