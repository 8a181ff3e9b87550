// Copies a ready text, or hands it to the programs of the phone. Without it the text is copied from its field by hand.

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const part = <Kind extends HTMLElement>(name: string): Kind | null =>
    share.querySelector<Kind>(`[data-share-${name}]`);
  const field = share.querySelector('textarea');
  const acts = part('acts');
  const said = part('said');
  const send = part<HTMLButtonElement>('send');
  if (!field || !acts || !said) continue;
  acts.hidden = false;
  const say = (which: 'copied' | 'marked'): void => {
    said.textContent = said.dataset[which] ?? '';
  };
  part('copy')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say('copied');
    } catch {
      // An address without https has no clipboard: the text is marked, to be copied by hand.
      field.focus();
      field.select();
      say('marked');
    }
  });
  if (send && 'share' in navigator) {
    send.hidden = false;
    send.addEventListener('click', () => {
      navigator.share({ text: field.value }).catch(() => {
        // Closed without sending: nothing is lost.
      });
    });
  }
}
