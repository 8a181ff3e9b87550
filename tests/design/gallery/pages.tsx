// The gallery: every component in its states, with real Vietnamese names, as whole pages by address.

import type { VNode } from 'preact';
import { ChartsPage } from './charts-page.tsx';
import { ProductFormPage, SignInPage } from './form-pages.tsx';
import { type Assets, englishFrame, officerFrame, strangerFrame } from './frames.ts';
import { ConfirmPage, ConflictPage, OfficerListPage, WaitingPage } from './officer-pages.tsx';
import { ProductPage, RegisterPage } from './public-pages.tsx';
import { StatesPage } from './states-page.tsx';

/** Pages by name; the name is the address and the file name of its picture. */
export function galleryPages(assets: Assets): ReadonlyMap<string, VNode> {
  const stranger = strangerFrame(assets);
  const officer = officerFrame(assets);
  return new Map<string, VNode>([
    ['register-full', <RegisterPage frame={stranger} full />],
    ['register-empty', <RegisterPage frame={stranger} full={false} />],
    ['product', <ProductPage frame={stranger} lapsed={false} />],
    ['product-lapsed', <ProductPage frame={stranger} lapsed />],
    ['officer-waiting', <WaitingPage frame={officer} />],
    ['officer-list', <OfficerListPage frame={officer} empty={false} />],
    [
      'officer-list-done',
      <OfficerListPage frame={{ ...officer, flash: { tone: 'success', text: 'Đã lưu sản phẩm.' } }} empty={false} />,
    ],
    ['officer-list-empty', <OfficerListPage frame={officer} empty />],
    ['form-fresh', <ProductFormPage frame={officer} wrong={false} />],
    ['form-errors', <ProductFormPage frame={officer} wrong />],
    ['sign-in', <SignInPage frame={stranger} />],
    ['conflict', <ConflictPage frame={officer} />],
    ['confirm', <ConfirmPage frame={officer} />],
    ['charts', <ChartsPage frame={officer} />],
    ['states', <StatesPage frame={officer} />],
    ['states-english', <StatesPage frame={englishFrame(assets)} />],
  ]);
}
