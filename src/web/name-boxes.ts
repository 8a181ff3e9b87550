// The summary of faults stands above the fields and is drawn before them. Once the page is whole, every entry that does not say by
// itself which box it means gets the box's label, and an entry leads only to a box that is on the page.

const SUMMARY = /<ul class="error-summary__list">[\s\S]*?<\/ul>/;
const ENTRY = /<a href="#(f-[A-Za-z0-9-]+)"( data-bare(?:="[^"]*")?)?>([\s\S]*?)<\/a>/g;

/** The words of a label without what is marked beside them. */
const wordsOf = (inner: string): string =>
  inner
    .replace(/<span class="(?:field__optional|visually-hidden)">[\s\S]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .trim();

/** The label of a box on the page, as it is written there; `null` where it has none. */
function labelOf(html: string, id: string): string | null {
  const label = new RegExp(`<label\\b[^>]* for="${id}"[^>]*>([\\s\\S]*?)</label>`).exec(html)?.[1];
  const legend = new RegExp(`<fieldset\\b[^>]* id="${id}-group"[^>]*><legend[^>]*>([\\s\\S]*?)</legend>`).exec(
    html,
  )?.[1];
  const named = new RegExp(` id="${id}"[^>]* aria-label="([^"]+)"`).exec(html)?.[1];
  const words = wordsOf(legend ?? label ?? named ?? '').replace(/:$/, '');
  return words === '' ? null : words;
}

/** The document with its summary of faults made whole; as it was where nothing is wrong. */
export function withBoxesNamed(html: string): string {
  return html.replace(SUMMARY, (list) =>
    list.replace(ENTRY, (_entry, id: string, bare: string | undefined, said: string) => {
      const label = bare === undefined ? null : labelOf(html, id);
      const words = label === null ? said : `${label}: ${said}`;
      return html.includes(` id="${id}"`) ? `<a href="#${id}">${words}</a>` : words;
    }),
  );
}
