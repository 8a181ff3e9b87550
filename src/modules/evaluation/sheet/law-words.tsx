// Words of an act in a sheet: Vietnamese whatever the page speaks, and titles printed in capitals calmed.

import { calmTitle } from '#modules/criteria/index.ts';

/**
 * @example <LawWords text="TỔ CHỨC SẢN XUẤT" />
 */
export function LawWords({ text }: { readonly text: string }) {
  return <span lang="vi">{calmTitle(text)}</span>;
}
