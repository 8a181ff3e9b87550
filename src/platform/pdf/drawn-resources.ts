// What a page of a PDF draws of what hangs on it: pictures, forms, fonts and patterns that its contents name, and of a form again what the
// form names. All else may belong to other pages.

import {
  decodePDFRawStream,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** Kinds of resources that are named one by one. */
const NAMED = ['XObject', 'Font', 'Pattern', 'Shading', 'ColorSpace', 'ExtGState'] as const;
/** Notes of programs, which may lead to other pages. */
const NOTES = ['PieceInfo', 'Metadata', 'AF', 'Ref', 'OPI', 'OC', 'StructParent', 'StructParents', 'Alternates'];
const DEEPEST = 12;

const name = (words: string): PDFName => PDFName.of(words);

/** Every name in these streams, also where it is none: too many are kept rather than too few. */
function namesIn(streams: readonly PDFObject[], context: PDFContext): ReadonlySet<PDFName> {
  const names = new Set<PDFName>();
  for (const stream of streams) {
    const found = context.lookup(stream);
    if (!(found instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(found).decode()).toString('latin1');
    for (const [, word = ''] of text.matchAll(/\/([^\s/[\](){}<>%]*)/g)) names.add(name(word));
  }
  return names;
}

/** The resources that some contents draw, in a dictionary of their own; forms below are changed to hold theirs alone. */
export function drawnResources(
  resources: PDFDict,
  contents: readonly PDFRef[],
  context: PDFContext,
  done: Set<PDFObject> = new Set(),
  depth = 0,
): PDFDict {
  if (depth > DEEPEST) throw new Error('forms lie too deep in one another');
  const used = new Set(namesIn(contents, context));
  // A form without resources of its own draws with those of the page.
  const forms = lookedUp(resources, 'XObject', context);
  for (let before = -1; before !== used.size; ) {
    before = used.size;
    for (const [key, value] of forms) {
      const form = context.lookup(value);
      if (!used.has(key) || !(form instanceof PDFRawStream) || !isForm(form)) continue;
      if (!form.dict.has(name('Resources'))) for (const one of namesIn([form], context)) used.add(one);
    }
  }
  const made = PDFDict.withContext(context);
  const sets = resources.get(name('ProcSet'));
  if (sets !== undefined) made.set(name('ProcSet'), sets);
  for (const kind of NAMED) {
    const kept = lookedUp(resources, kind, context).filter(([key]) => used.has(key) || isDefault(key));
    if (kept.length === 0) continue;
    const dict = PDFDict.withContext(context);
    for (const [key, value] of kept) {
      narrow(value, context, done, depth);
      dict.set(key, value);
    }
    made.set(name(kind), dict);
  }
  return made;
}

/** Colour spaces that hold without being named. */
const isDefault = (key: PDFName): boolean => key.decodeText().startsWith('Default');

const isForm = (stream: PDFStream): boolean => stream.dict.lookup(name('Subtype')) === name('Form');

function lookedUp(resources: PDFDict, kind: string, context: PDFContext): [PDFName, PDFObject][] {
  const found = context.lookup(resources.get(name(kind)));
  return found instanceof PDFDict ? found.entries() : [];
}

/** Leaves to a form, a pattern, a font or a state what it draws itself. */
function narrow(value: PDFObject, context: PDFContext, done: Set<PDFObject>, depth: number): void {
  const found = context.lookup(value);
  if (found === undefined || done.has(found)) return;
  done.add(found);
  const dict = found instanceof PDFStream ? found.dict : found instanceof PDFDict ? found : null;
  if (dict === null) return;
  for (const note of NOTES) dict.delete(name(note));
  const mask = context.lookup(dict.get(name('SMask')));
  if (mask instanceof PDFDict) {
    const group = mask.get(name('G'));
    if (group !== undefined) narrow(group, context, done, depth + 1);
  } else if (mask !== undefined) narrow(mask, context, done, depth + 1);
  const own = context.lookup(dict.get(name('Resources')));
  if (!(own instanceof PDFDict)) return;
  const glyphs = context.lookup(dict.get(name('CharProcs')));
  const drawn = glyphs instanceof PDFDict ? glyphs.values() : [found];
  dict.set(name('Resources'), drawnResources(own, drawn as PDFRef[], context, done, depth + 1));
}
