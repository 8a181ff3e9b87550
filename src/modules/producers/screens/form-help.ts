// What a producer's form needs beside what was typed: where the person works, and communes found for the typed text.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { reachOf } from '#access/reach.ts';
import { LOOK_UP, lookedUp } from '#design/fields/look-up-field.tsx';
import type { PageRequest } from '#web/page.ts';
import { communeAsTyped, homeOf } from '../place-input.ts';
import { type CommuneSuggestion, suggestCommunes } from '../place-suggestions.ts';
import { loadUnitLabels } from '../unit-labels.ts';

export interface FormHelp {
  /** Found for the typed commune; `null` where nothing was looked up. */
  readonly communes: readonly CommuneSuggestion[] | null;
  /** To choose from, where the person's right reaches more than one province. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  /** The one commune that the person works in, as it stands in a form; else empty. */
  readonly ownCommune: string;
}

type Posted = Readonly<Record<string, unknown>>;

/** Whether the look-up button of the commune was pressed. */
export const asksCommune = (posted: Posted): boolean => posted[LOOK_UP] === 'commune';

/** The input of a use case out of a posted form: what was looked up, as chosen. */
export function inputOf(posted: Posted): Posted {
  return { ...posted, commune: lookedUp(posted, 'commune') };
}

/** Help for a form under a right. `provinceCode`: where the record is, for a person whose right names no province. */
export async function formHelp(
  request: PageRequest,
  right: UseCaseName,
  provinceCode: string | null = null,
): Promise<FormHelp> {
  const reach = reachOf(request.actor, right);
  const home = reach === null ? { provinceCode: null, communeCodes: [] } : await homeOf(reach);
  const province = home.provinceCode ?? provinceCode;
  const { posted } = request;
  const typed = typeof posted?.['commune'] === 'string' ? posted['commune'] : '';
  const labels = await loadUnitLabels();
  return {
    communes: posted === null || typed === '' ? null : await suggestCommunes(typed, province, request.today),
    provinces: province === null ? labels.provinces() : [],
    ownCommune: home.communeCodes.length === 1 ? await communeAsTyped(home.communeCodes[0] ?? null) : '',
  };
}

/** The row to put into the box at once, where a look-up found exactly one; else nothing changes. */
export async function onlyCommune(request: PageRequest, right: UseCaseName, posted: Posted) {
  const { communes } = await formHelp({ ...request, posted }, right);
  const [only, ...others] = communes ?? [];
  return only !== undefined && others.length === 0 ? { commune: only.value } : {};
}
