// Posts a form in the background and swaps the page's main part; without it the same form posts as forms do.
// On success the server redirects, and the browser follows; a refusal (422, 409) comes back as a page, whose errors take the focus.

import { switchesLanguage } from './shared/switches-language.ts';

document.addEventListener('submit', async (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches('form[data-enhance]') || event.defaultPrevented) return;
  // Another language changes the whole page.
  if (switchesLanguage(event)) return;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const button = event.submitter as HTMLButtonElement | null;
  const data = new FormData(form, button);
  // A field named "action" would shadow form.action, so the attribute is read.
  const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  try {
    const answer = await fetch(action, {
      method: 'post',
      body:
        form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data as unknown as Record<string, string>),
    });
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = page.querySelector('main');
    if (!main) throw answer.status;
    document.title = page.title;
    document.querySelector('main')?.replaceWith(main);
    (main.querySelector<HTMLElement>('.error-summary') ?? main).focus();
    scrollTo(0, 0);
  } catch {
    // No connection, or an answer that is no page: let the browser do it and say what it finds.
    if (button?.name) {
      const pressed = document.createElement('input');
      pressed.type = 'hidden';
      pressed.name = button.name;
      pressed.value = button.value;
      form.append(pressed);
    }
    HTMLFormElement.prototype.submit.call(form);
  }
});
