// Search as a person types: a quarter of a second after the last key the same address is asked, and every region marked `data-live`
// takes its new content; the address bar follows. Without it the same form searches by its button.

const form = document.querySelector<HTMLFormElement>('form[data-live-form]');
let timer = 0;
let asking: AbortController | undefined;

async function ask(): Promise<void> {
  if (!form) return;
  asking?.abort();
  asking = new AbortController();
  const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  const address = `${form.getAttribute('action')}${query.size > 0 ? `?${query}` : ''}`;
  try {
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const region of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(region.id);
      if (fresh) region.replaceChildren(...fresh.childNodes);
    }
    history.replaceState(null, '', address);
  } catch {
    // Overtaken by the next key, or no connection: the button still works.
  }
}

form?.addEventListener('input', (event) => {
  // While a syllable is being composed (Telex, VNI through an input method) the text is not yet what is meant.
  if ((event as InputEvent).isComposing) return;
  clearTimeout(timer);
  timer = setTimeout(ask, 250);
});
form?.addEventListener('compositionend', () => {
  clearTimeout(timer);
  timer = setTimeout(ask, 250);
});
