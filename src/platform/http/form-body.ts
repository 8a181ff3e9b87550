// A posted form as plain data: dotted names become nested fields, repeated names lists, files stay beside.

export interface PostedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface PostedForm {
  /** As typed, by field name, for showing the form again. */
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  readonly files: Readonly<Record<string, readonly PostedFile[]>>;
  /** Boxes in which a file without a single byte was chosen; a box left alone is none. */
  readonly emptyFiles?: readonly string[];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Says that a form was sent only to see its page in the other language; its value names the form's boxes of files. */
export const SWITCH_FIELD = 'switchLanguage';

/** Fields of forms that are not input: the token, the command's own id, a form kept while signing in, the switch. */
export const FRAME_FIELDS: ReadonlySet<string> = new Set(['csrf', 'commandId', 'kept', SWITCH_FIELD]);

/** Reads a urlencoded or multipart body. Text is NFC from here on; boxes without a file are left out. */
export async function readForm(request: Pick<Request, 'formData'>): Promise<PostedForm> {
  const typed: Record<string, string | string[]> = Object.create(null);
  const files: Record<string, PostedFile[]> = Object.create(null);
  const emptyFiles = new Set<string>();
  const data = await request.formData();
  const entries: [string, FormDataEntryValue][] = [];
  data.forEach((value, name) => {
    entries.push([name, value]);
  });
  for (const [name, value] of entries) {
    if (FORBIDDEN.has(name)) continue;
    if (typeof value === 'string') {
      const text = value.normalize('NFC');
      const before = typed[name];
      typed[name] = before === undefined ? text : Array.isArray(before) ? [...before, text] : [before, text];
    } else if (value.size > 0) {
      const bytes = new Uint8Array(await value.arrayBuffer());
      const list = files[name] ?? [];
      list.push({ name: value.name.normalize('NFC'), type: value.type, bytes });
      files[name] = list;
    } else if (value.name !== '') emptyFiles.add(name);
  }
  return emptyFiles.size === 0 ? { typed, files } : { typed, files, emptyFiles: [...emptyFiles] };
}

/** The form with some fields replaced; `undefined` empties one. */
export function retyped(
  form: PostedForm,
  changes: Readonly<Record<string, string | readonly string[] | undefined>>,
): PostedForm {
  const typed: Record<string, string | readonly string[]> = { ...form.typed };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete typed[name];
    else typed[name] = value;
  }
  return { ...form, typed };
}

/** `packs.0.size` becomes `{ packs: [{ size }] }`; the frame's own fields are left out. */
export function nestedInput(typed: PostedForm['typed']): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (FRAME_FIELDS.has(name)) continue;
    const keys = name.split('.');
    if (keys.length > 6 || keys.some((key) => FORBIDDEN.has(key))) continue;
    let at: Record<string, unknown> = root;
    keys.forEach((key, i) => {
      if (i === keys.length - 1) {
        at[key] = value;
      } else {
        const next = at[key];
        const nested = next !== null && typeof next === 'object' ? (next as Record<string, unknown>) : {};
        at[key] = nested;
        at = nested;
      }
    });
  }
  return listsOf(root) as Record<string, unknown>;
}

/** Objects whose keys are 0, 1, 2 … become lists; gaps close. */
function listsOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, listsOf(member)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member);
  }
  return Object.fromEntries(entries);
}
