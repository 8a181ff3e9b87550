// What may be done to a record now, and for the other acts why not.

import { ButtonLink } from '#design/button-link.tsx';
import { mayHappen } from '#modules/certificates/index.ts';
import type { Ui } from '#web/ui.ts';
import { productMay, waitsForLook } from '../rules/lifecycle.ts';
import type { ProductView } from '../use-cases/view-product.ts';
import { recordPath, sectionPath } from './paths.ts';

interface ShownAct {
  readonly label: string;
  /** `null`: not now; `why` says it. */
  readonly href: string | null;
  readonly why: string;
}

function actsOf(view: ProductView, ui: Ui): readonly ShownAct[] {
  const { acts } = ui.t.products;
  const { code, status } = view.product;
  const closed = waitsForLook(status) ? acts.notLookedAt : acts.notMade;
  const act = (
    label: string,
    page: string,
    isAllowed: boolean,
    inState: boolean,
    whose: string = acts.notYours,
  ): ShownAct => ({ label, href: isAllowed ? recordPath(code, page) : null, why: inState ? whose : closed });
  const extendable = view.recognitions.find((one) => mayHappen(one.today.status, 'extend'));
  const incomplete = view.recognitions.find((one) => mayHappen(one.today.status, 'complete'));
  return [
    ...(view.may.decide ? [act(ui.t.products.waiting.look, 'xem', true, true)] : []),
    { ...act(acts.change, '', view.may.change, true), href: view.may.change ? sectionPath(code, 'chung') : null },
    act(acts.photos, 'anh', view.may.addPhoto, productMay(status, 'add-photo')),
    act(acts.codes, 'ma', view.may.changeCodes, productMay(status, 'change-codes')),
    act(acts.record, 'cong-nhan', view.may.record, productMay(status, 'recognise'), acts.provinceOnly),
    ...(incomplete === undefined
      ? []
      : [act(acts.complete, `cong-nhan/${incomplete.id}/bo-sung`, view.may.complete, true, acts.provinceOnly)]),
    extendable === undefined
      ? { label: acts.extend, href: null, why: acts.extendLater }
      : act(acts.extend, `cong-nhan/${extendable.id}/keo-dai`, view.may.extend, true, acts.provinceOnly),
    act(acts.transfer, 'chuyen', view.may.transfer, productMay(status, 'transfer'), acts.provinceOnly),
    act(acts.merge, 'gop', view.may.merge, productMay(status, 'merge-away'), acts.provinceOnly),
  ];
}

/** The acts as a list: links, then what cannot be done yet with the reason. */
export function RecordActs({ view, ui }: { readonly view: ProductView; readonly ui: Ui }) {
  const { acts: words } = ui.t.products.record;
  return (
    <section class="acts" aria-labelledby="acts">
      <h2 class="acts__title" id="acts">
        {words}
      </h2>
      <ul class="acts__list">
        {actsOf(view, ui).map((act) => (
          <li key={act.label} class="acts__one">
            {act.href === null ? (
              <>
                <span class="acts__closed">{act.label}</span>
                <span class="acts__why">{act.why}</span>
              </>
            ) : (
              <a href={ui.href(act.href)}>{act.label}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The one next action above the record: what is missing first, else the change of facts. */
export function NextAct({ view, ui }: { readonly view: ProductView; readonly ui: Ui }) {
  const { acts } = ui.t.products;
  const incomplete = view.recognitions.find((one) => mayHappen(one.today.status, 'complete'));
  const { code } = view.product;
  if (view.may.decide && view.product.status !== 'sent-back') {
    return <ButtonLink href={ui.href(recordPath(code, 'xem'))}>{ui.t.products.waiting.look}</ButtonLink>;
  }
  if (incomplete !== undefined && view.may.complete) {
    return (
      <ButtonLink href={ui.href(recordPath(code, `cong-nhan/${incomplete.id}/bo-sung`))}>{acts.complete}</ButtonLink>
    );
  }
  if (view.photos.length === 0 && view.may.addPhoto) {
    return <ButtonLink href={ui.href(recordPath(code, 'anh'))}>{acts.photos}</ButtonLink>;
  }
  if (!view.may.change) return null;
  return (
    <ButtonLink href={ui.href(sectionPath(code, 'chung'))} icon="edit">
      {acts.change}
    </ButtonLink>
  );
}
