// What a key opens, in words: the parts it reads, the acts it does.

import { roomOf } from '#access/key-reach.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import type { Texts } from '#texts/index.ts';

/** The name of a room as people call it. */
export const roomWords = (t: Texts, room: string): string => t.interfaceKeys.rooms[room] ?? room;

/** @example openedWords(t, ['products:read', 'products/change-product']) // 'Xem: Sản phẩm. Làm: Sửa sản phẩm.' */
export function openedWords(t: Texts, scopes: readonly string[]): string {
  const reads = scopes.filter((scope) => scope.endsWith(':read'));
  const acts = scopes.filter((scope) => !scope.endsWith(':read'));
  return t.interfaceKeys.scopes(
    reads.map((scope) => roomWords(t, scope.slice(0, -':read'.length))),
    acts.map((scope) => t.useCases[scope as UseCaseName] ?? `${roomOf(scope)}: ${scope}`),
  );
}
