// Asks the browser for a passkey when its form is sent, puts the answer into the form and sends it on. Where no script runs,
// the page says so and offers the other way.

import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { switchesLanguage } from './shared/switches-language.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const form = place.querySelector('form');
  const answer = place.querySelector<HTMLInputElement>('input[name="response"]');
  const failed = place.querySelector<HTMLElement>('[data-passkey-failed]');
  if (!form || !answer) continue;
  place.querySelector('[data-passkey-needs-script]')?.remove();
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    if (answer.value !== '' || switchesLanguage(event)) return;
    event.preventDefault();
    if (failed) failed.hidden = true;
    const optionsJSON = JSON.parse(place.dataset['options'] ?? '{}');
    try {
      const given =
        place.dataset['passkey'] === 'add'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON });
      answer.value = JSON.stringify(given);
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      // Closed by the person, not there, or not allowed: nothing was sent.
      if (failed) failed.hidden = false;
    }
  });
}
