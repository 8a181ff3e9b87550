// Checks printed codes on the phone, with and without a connection: camera or picture, the keys and the signed list kept on the
// device, the signature checked by the browser itself. The rules are those of the server.

import { formatInstantInVietnam, formatVietnamese, type Instant, instantOf, type LocalDate } from '#kernel/calendar.ts';
import { type Answer, answerTo } from '#modules/certificates/rules/answer.ts';
import { parseCertificateCode, placeOf, writeCertificateCode } from '#modules/certificates/rules/certificate-code.ts';
import { checkToken, type PublicKey } from '#modules/certificates/rules/check-token.ts';
import { readStatusList } from '#modules/certificates/rules/read-status-list.ts';
import { listOfPlace, type StatusList } from '#modules/certificates/rules/status-list.ts';
import { type TokenFacts, tokenOfText } from '#modules/certificates/rules/token.ts';
import { addressIn, productCodeIn } from './code-address.ts';
import { checkInBrowser, unpackInBrowser } from './shared/check-in-browser.ts';
import { codeIn, codeSeen } from './shared/code-in-picture.ts';
import { type FoundProduct, productsOfCode } from './shared/found-products.ts';

const root = document.querySelector<HTMLElement>('[data-checker]');
const at = <Kind extends HTMLElement>(name: string): Kind | null =>
  root?.querySelector<Kind>(`[data-checker-${name}]`) ?? null;

/** The words of the page's language, handed over in the page. */
type Words = Readonly<Record<string, string>>;
const words = JSON.parse(at('words')?.textContent ?? '{}') as Words;
const word = (name: string, value = ''): string => (words[name] ?? name).replace('{}', value);

/** Paths that the network answered when they were last asked. */
const reached = new Set<string>();

/** From the network where there is one, else what was kept; `null` where neither is there. */
async function fetched(path: string): Promise<string | null> {
  const name = `openocop ${path}`;
  try {
    const answer = await fetch(path, { cache: 'no-cache' });
    if (answer.ok) localStorage.setItem(name, await answer.text());
    reached.add(path);
  } catch {
    reached.delete(path);
    // No connection: what was kept answers.
  }
  return localStorage.getItem(name);
}

interface KeySet {
  readonly keys: readonly { readonly kid: string; readonly x: string; readonly y: string }[];
}

async function keysNow(): Promise<readonly PublicKey[]> {
  const text = await fetched('/v/khoa.json');
  const { keys } = JSON.parse(text ?? '{"keys":[]}') as KeySet;
  return keys.map(({ kid, x, y }) => ({ keyNumber: Number(kid), x, y }));
}

async function listNow(listNumber: number, keys: readonly PublicKey[]): Promise<StatusList | null> {
  // Without a key nothing was ever signed, and no list is there to be asked for.
  if (keys.length === 0) return null;
  const text = await fetched(`/v/trang-thai/${listNumber}.jwt`);
  return text === null ? null : await readStatusList(text, keys, checkInBrowser, unpackInBrowser);
}

const LOOKS: Readonly<Record<Answer['verdict'], string>> = {
  valid: 'green',
  'not-updated': 'gold',
  'not-valid': 'red',
};

/** What the server says of a certificate, as far as it is shown here. */
interface Paper {
  readonly verdict: Answer['verdict'];
  readonly state: Answer['state'];
  readonly until: LocalDate | null;
  readonly asOf: Instant | null;
  readonly decision: string | null;
  readonly certificate: {
    readonly productName: string;
    readonly producerName: string;
    readonly packs: readonly string[];
    readonly stars: number;
    readonly training: boolean;
    readonly code: string;
  };
}

const paperPath = (code: string): string => `/v/${code}.json`;

/** The certificate of a code from the server, now or as it was kept; `null` where neither is there. */
async function paperOf(code: string): Promise<Paper | null> {
  const text = await fetched(paperPath(code));
  if (text === null) return null;
  const read = JSON.parse(text) as { readonly held: boolean } & Paper;
  return read.held ? read : null;
}

/** What is compared with what the hand holds. */
const namesOf = ({ productName, producerName, packs }: Paper['certificate']): readonly string[] => [
  word('product', productName),
  word('producer', producerName),
  ...(packs.length === 0 ? [] : [word('packs', packs.join('; '))]),
];

interface Way {
  readonly href: string;
  readonly label: string;
}

function show(tone: string, heading: string, lines: readonly string[], ways: readonly Way[] = []): void {
  const box = at('answer');
  if (box === null) return;
  box.className = `answer answer--${tone}`;
  box.hidden = false;
  const head = document.createElement('h2');
  head.className = 'answer__word';
  head.textContent = heading;
  const said = lines.map((line) => {
    const p = document.createElement('p');
    // What is compared first stands out: the name.
    p.className = line.startsWith(word('product')) ? 'answer__day' : 'answer__line';
    p.textContent = line;
    return p;
  });
  box.replaceChildren(head, ...said);
  for (const { href, label } of ways) {
    const p = document.createElement('p');
    const a = document.createElement('a');
    a.href = href;
    a.textContent = label;
    p.append(a);
    box.append(p);
  }
  box.focus();
}

/** A path in the language of this page. */
const here = (path: string): string => `${location.pathname.startsWith('/en/') ? '/en' : ''}${path}`;
const pageOf = (code: string): readonly Way[] => [{ href: here(`/v/${code}`), label: word('page') }];

/** A code that was typed: it carries no signature, so that only the server knows it. */
async function lookByCode(code: string): Promise<void> {
  const paper = await paperOf(code);
  if (paper === null) {
    const asked = reached.has(paperPath(code));
    show('neutral', word(asked ? 'unknown' : 'needs-network'), [
      word(asked ? 'unknown.not-held' : 'needs-network-hint'),
    ]);
    return;
  }
  const { verdict, state, until, decision, certificate } = paper;
  const stale = !reached.has(paperPath(code)) && verdict === 'valid';
  const lines = [...namesOf(certificate), word('stars', String(certificate.stars))];
  if (certificate.training) lines.push(word('training'));
  if (until !== null) lines.push(word(verdict === 'not-valid' ? 'printed' : 'until', formatVietnamese(until)));
  if (decision !== null) lines.push(word('decision', decision));
  if (paper.asOf !== null) lines.push(word('as-of', formatInstantInVietnam(paper.asOf)));
  lines.push(word('code', code), word('compare'));
  const held = verdict === 'not-updated' || stale;
  show(LOOKS[held ? 'not-updated' : verdict], word(held ? 'not-updated' : `state.${state}`), lines, pageOf(code));
}

async function showAnswer(facts: TokenFacts, answer: Answer, address: string | null): Promise<void> {
  const { verdict, state, until, decision, asOf } = answer;
  const heading = verdict === 'not-updated' ? word('not-updated') : word(`state.${state}`);
  const code = writeCertificateCode(facts.number);
  const paper = await paperOf(code).catch(() => null);
  const lines: string[] = [];
  lines.push(...(paper === null ? [word('no-name')] : namesOf(paper.certificate)));
  lines.push(word('stars', String(facts.stars)));
  if (facts.training) lines.push(word('training'));
  if (until !== null) lines.push(word(verdict === 'not-valid' ? 'printed' : 'until', formatVietnamese(until)));
  if (decision !== null) lines.push(word('decision', decision));
  lines.push(asOf === null ? word('no-list') : word('as-of', formatInstantInVietnam(asOf)));
  lines.push(word('code', code));
  if (paper !== null) lines.push(word('compare'));
  if (address !== null && address !== location.host) lines.push(word('address', address));
  show(LOOKS[verdict], heading, lines, pageOf(code));
}

/** States in which nobody may use the stars; the state is then the answer. */
const ENDED = ['withdrawn', 'expired', 're-evaluating', 'extension-proposed', 'suspended', 'superseded', 'delisted'];

function showProduct({ name, path, stars, status, producer }: FoundProduct): void {
  const state = words[`state.${status}`];
  const ended = ENDED.includes(status) && state !== undefined;
  const lines = [word('product', name)];
  if (producer !== null) lines.push(word('producer', producer.name));
  if (stars !== null) lines.push(word(ended ? 'stars-were' : 'stars', String(stars)));
  if (!ended && state !== undefined) lines.push(word('product-state', state));
  lines.push(word('product-hint'));
  show(ended ? 'red' : 'neutral', ended ? state : word('product-found'), lines, [
    { href: here(path), label: word('product-page') },
  ]);
}

/** What is no code of a certificate may be a product's own code or address, its OCOP code, or the number under its bar code. */
async function lookByProduct(text: string): Promise<void> {
  const found = await productsOfCode(productCodeIn(text) ?? text);
  const [only] = found ?? [];
  if (only !== undefined && found?.length === 1) return showProduct(only);
  const search = { href: `${here('/tra-cuu')}?q=${encodeURIComponent(text)}`, label: word('look-up') };
  if (only !== undefined) return show('neutral', word('product-found'), [word('several')], [search]);
  const said = [word('unknown.unreadable'), ...(found === null ? [word('unreadable-offline')] : [])];
  show('neutral', word('unreadable'), said, found === null ? [] : [search]);
}

/** Checks what was scanned or typed, and shows the answer. */
async function look(scanned: string): Promise<void> {
  const text = tokenOfText(scanned);
  const typed = parseCertificateCode(text);
  if (typed !== null) return await lookByCode(writeCertificateCode(typed));
  const keys = await keysNow();
  const checked = await checkToken(text, keys, checkInBrowser);
  if (!checked.ok) {
    const { fault } = checked;
    if (fault === 'unreadable') return await lookByProduct(text);
    show('gold', word('not-ours'), [word(`unknown.${fault}`), word('not-ours-hint')]);
    return;
  }
  const now: Instant = instantOf(Date.now());
  const list = await listNow(listOfPlace(placeOf(checked.facts.number)), keys);
  await showAnswer(checked.facts, answerTo(checked.facts, list, now), addressIn(scanned));
}

async function lookAtPicture(file: File): Promise<void> {
  const picture = await createImageBitmap(file);
  const text = await codeIn(picture, picture.width, picture.height);
  if (text === null) show('neutral', word('no-code'), [word('no-code-hint')]);
  else await look(text);
}

async function scan(video: HTMLVideoElement): Promise<void> {
  const text = await codeSeen(video);
  if (text !== null) await look(text);
}

async function start(): Promise<void> {
  const video = at<HTMLVideoElement>('video');
  at('camera')?.addEventListener('click', () => {
    if (video === null) return;
    if (!video.hidden) {
      video.hidden = true;
      return;
    }
    scan(video).catch(() => show('neutral', word('no-camera'), [word('no-camera-hint')]));
  });
  at<HTMLInputElement>('picture')?.addEventListener('change', ({ currentTarget }) => {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (file) lookAtPicture(file).catch(() => show('neutral', word('no-code'), [word('no-code-hint')]));
  });
  at<HTMLFormElement>('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void look(at<HTMLInputElement>('typed')?.value ?? '');
  });
  const panel = at('panel');
  if (panel !== null) panel.hidden = false;
  const asked = new URLSearchParams(location.search).get('ma')?.trim() ?? '';
  const typed = at<HTMLInputElement>('typed');
  if (asked !== '' && typed !== null) {
    typed.value = asked.slice(0, 500);
    void look(typed.value);
  }
  if ('serviceWorker' in navigator) {
    await navigator.serviceWorker.register('/kiem-tra.js', { scope: location.pathname }).catch(() => undefined);
  }
  const list = await listNow(0, await keysNow());
  const told = at('list');
  if (told !== null)
    told.textContent = list === null ? word('no-list') : word('as-of', formatInstantInVietnam(list.madeAt));
}

void start();
