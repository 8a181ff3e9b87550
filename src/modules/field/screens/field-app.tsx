// /hien-truong: the shell of the field app. It knows nobody and holds nothing: what an inspector sees lies on the phone, behind its PIN.

import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';

export const fieldAppPage = definePage<null>({
  path: '/hien-truong',
  right: 'field/open-app',
  rate: 'page',
  bare: true,
  fieldApp: true,
  manifest: '/hien-truong.webmanifest',
  islands: ['field-app'],
  title: (_data, ui) => ui.t.fieldApp.title,
  load: () => Promise.resolve(ok(null)),
  view(_data, ui) {
    const words = ui.t.fieldApp;
    return (
      <div data-field-app>
        <main class="screen">
          <h1>{words.title}</h1>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
          <p>{words.loading}</p>
        </main>
      </div>
    );
  },
});
