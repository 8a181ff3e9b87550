import { expect, it } from 'vitest';
import { codeKey } from './code-key.ts';

it.each([
  ['12-106-03413-5-2023', '121060341352023'],
  ['12 106 03413 5 2023', '121060341352023'],
  ['121060341352023', '121060341352023'],
  ['Mã số: 12–03390–1–2026', '120339012026'],
  ['893 6012 34567 4', '8936012345674'],
  ['88/QĐ-UBND', '88qdubnd'],
  ['quyet dinh so 88/qd-ubnd', '88qdubnd'],
  ['Quyết định số 88/QĐ-UBND'.normalize('NFD'), '88qdubnd'],
  ['03390', '03390'],
])('reads “%s” as the code %s', (typed, key) => {
  expect(codeKey(typed)).toBe(key);
});

it.each(['', 'chè shan tuyết', 'st25', '2023', '?!…', `1${'x'.repeat(90)}`])('reads no code in “%s”', (typed) => {
  expect(codeKey(typed)).toBeNull();
});
