// What the `keep-draft` island says in a form: that the device still keeps a draft of it, and that the server cannot be reached. Not
// shown until it is so.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Notice } from './notice.tsx';

/**
 * Stands first in a form with `keptOnDevice`; the form draws it.
 * @example <KeptDraft t={ui.t.design} />
 */
export function KeptDraft({ t }: { readonly t: DesignTexts }) {
  const words = t.keptDraft;
  return (
    <>
      <div hidden data-draft-offer="">
        <Notice t={t} tone="info">
          <p data-draft-words={words.offer} role="status" />
          <div class="actions">
            <button type="button" class="button button--secondary" data-draft-back="">
              {words.back}
            </button>
            <button type="button" class="button button--secondary" data-draft-drop="">
              {words.drop}
            </button>
          </div>
        </Notice>
      </div>
      <div hidden data-draft-lost="">
        <Notice t={t} tone="danger" text={words.lost} live />
      </div>
    </>
  );
}
