// Somebody who signs out while the field app on this device still holds what was not sent is stopped and told: after the sign-out nobody could
// send it. The app's store is only counted, never opened: what lies there is sealed. Without a script the sign-out goes through.

const STORE = 'openocop-hien-truong';

/** How much of the field app is only on this device; 0 where it was never used here. */
async function unsentHere(): Promise<number> {
  const db = await new Promise<IDBDatabase | null>((resolve) => {
    const asked = indexedDB.open(STORE);
    // It was never there: it is not made by asking.
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
  });
  if (db === null) return 0;
  let unsent = 0;
  for (const name of ['operations', 'files']) {
    for (const state of ['waiting', 'refused']) {
      unsent += await new Promise<number>((resolve, reject) => {
        const asked = db.transaction(name).objectStore(name).index('state').count(state);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    }
  }
  db.close();
  return unsent;
}

const words = document.querySelector<HTMLElement>('[data-unsent-field-work]');
for (const form of document.querySelectorAll<HTMLFormElement>('form[action$="/dang-xuat"]')) {
  let isLetGo = false;
  form.addEventListener('submit', async (event) => {
    if (isLetGo || words === null) return;
    event.preventDefault();
    const unsent = await unsentHere().catch(() => 0);
    if (unsent === 0) {
      isLetGo = true;
      form.requestSubmit(event.submitter);
      return;
    }
    words.textContent = (words.dataset['unsentFieldWork'] ?? '').replace('{n}', String(unsent));
    const link = document.createElement('a');
    link.href = words.dataset['app'] ?? '/hien-truong';
    link.textContent = words.dataset['open'] ?? '';
    words.append(' ', link);
    words.hidden = false;
    words.scrollIntoView({ block: 'center' });
    words.focus();
  });
}
