// What may be said of a scanned product without a connection: keys and signed list that the device brought along, the same rules as the
// public checker, three answers. Never "it holds" from the signature alone.

import { checkInBrowser, unpackInBrowser } from '#design/islands/shared/check-in-browser.ts';
import { instantOf } from '#kernel/calendar.ts';
import { type Answer, answerTo } from '#modules/certificates/rules/answer.ts';
import { placeOf, writeCertificateCode } from '#modules/certificates/rules/certificate-code.ts';
import { checkToken, type PublicKey, type TokenFault } from '#modules/certificates/rules/check-token.ts';
import { readStatusList } from '#modules/certificates/rules/read-status-list.ts';
import { listOfPlace, type StatusList } from '#modules/certificates/rules/status-list.ts';
import { type TokenFacts, tokenOfText } from '#modules/certificates/rules/token.ts';

export type Scanned =
  | { readonly known: true; readonly facts: TokenFacts; readonly code: string; readonly answer: Answer }
  | { readonly known: false; readonly fault: TokenFault };

/** The answer for a scanned text, with what the device has. */
export async function scanned(
  text: string,
  keys: readonly PublicKey[],
  signedLists: readonly string[],
  now: number,
): Promise<Scanned> {
  const checked = await checkToken(tokenOfText(text), keys, checkInBrowser);
  if (!checked.ok) return { known: false, fault: checked.fault };
  const { facts } = checked;
  const lists = await Promise.all(
    signedLists.map((list) => readStatusList(list, keys, checkInBrowser, unpackInBrowser).catch(() => null)),
  );
  const wanted = listOfPlace(placeOf(facts.number));
  const list = lists.find((one): one is StatusList => one !== null && one.listNumber === wanted) ?? null;
  return {
    known: true,
    facts,
    code: writeCertificateCode(facts.number),
    answer: answerTo(facts, list, instantOf(now)),
  };
}
