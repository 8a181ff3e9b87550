// That no office has looked at the product of a dossier yet, with the way to the one page where an office confirms it. Said wherever the
// commune works on the dossier; without it the dossier does not go to the province.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';

/** @example <ProductWaits ui={ui} view={view} /> */
export function ProductWaits({ ui, view }: { readonly ui: Ui; readonly view: DossierView }) {
  if (!view.productWaits || view.dossier.receivedOn === null) return null;
  const words = ui.t.dossierSent.unconfirmed;
  return (
    <Notice t={ui.t.design} tone="warning" title={words.title} text={words.text}>
      {ui.may('products/decide-declared-product') && (
        <p>
          <ButtonLink kind="secondary" href={ui.href(`/quan-ly/san-pham/${view.product.code}/xem`)}>
            {words.look}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
