// A passkey needs a device that signs: the browser brings one.

import type { Browser } from 'playwright-core';
import { openPerson, password } from '../../access/people.ts';
import { pageWithAuthenticator } from '../../support/authenticator.ts';
import type { Proving } from './proving.ts';

export async function provePasskey(proving: Proving, browser: Browser, served: string): Promise<void> {
  await openPerson(proving.house.ports, 'co.khoa', 'clerk', '12/03390');
  // Browsers offer passkeys on this machine by its name only.
  const address = served.replace('127.0.0.1', 'localhost');
  const page = await pageWithAuthenticator(browser);
  await page.goto(`${address}/dang-nhap?tiep=/tai-khoan/bao-mat`);
  await page.fill('#f-login', 'co.khoa');
  await page.fill('#f-password', password);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Thêm khóa truy cập' }).click();
  await page.getByLabel('Đặt tên cho khóa').fill('Máy của phòng');
  await page.locator('[name=current]').fill(password);
  const adding = async () => {
    await page.getByRole('button', { name: 'Thêm khóa' }).click();
    await page.waitForURL('**/tai-khoan/bao-mat/ma-khoi-phuc');
  };
  await proving.doing('access/add-passkey', ['passkey'], adding, () => []);
  await page.context().close();
}
