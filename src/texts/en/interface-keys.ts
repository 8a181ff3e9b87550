// Keys for programs: made, seen, revoked.

import type { Shape } from '../shape.ts';
import type { interfaceKeys as vietnamese, interfaceKeyProblems as vietnameseProblems } from '../vi/interface-keys.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const said = (d: Details, name: string): string => String(d[name] ?? '');

export const interfaceKeys: Shape<typeof vietnamese> = {
  title: 'Keys',
  heading: 'Keys for programs',
  summary:
    'Another program calls OpenOCOP with a key instead of a password. A key does only what was chosen, never more than its owner may, and ends by itself.',
  guide: 'How to call',
  make: 'Make a key',
  list: 'Keys',
  empty: 'There is no key yet',
  emptyText: 'Make one when a program of your office needs to read or send data.',
  columns: {
    name: 'Name',
    holder: 'Whose',
    opens: 'What it may do',
    ends: 'Last day',
    used: 'Last used',
    state: 'State',
    act: 'Act',
  },
  own: 'My own',
  ofOffice: (office: string, person: string) => `${office} (made by ${person})`,
  neverUsed: 'Never used',
  states: { open: 'Works', ended: 'Ended', revoked: 'Revoked' },
  scopes: (reads: readonly string[], acts: readonly string[]) =>
    [
      ...(reads.length === 0 ? [] : [`Reads: ${reads.join('; ')}.`]),
      ...(acts.length === 0 ? [] : [`Does: ${acts.join('; ')}.`]),
    ].join(' '),
  from: (addresses: readonly string[]) => `Only from ${addresses.join(', ')}.`,
  rate: (perMinute: number) => `${perMinute} calls a minute.`,
  revoke: 'Revoke',
  revokeOne: (name: string) => `Revoke the key ${name}`,
  revokedBy: (name: string) => `by ${name}`,
  making: {
    title: 'Make a key',
    summary: 'Choose what the program needs and no more. The key is shown once, right after it was made.',
    name: 'Name of the key',
    nameHint: 'Which program uses it, and where',
    nameExample: 'Exchange of the department, server 2',
    office: 'Whose key',
    officeHint:
      'A key of an office does only what your role at that office may; everybody there sees it and can revoke it.',
    self: 'My own',
    set: 'What the program needs',
    setHint: 'Choose a ready-made set; a key gets of it what you may do yourself, as stands below each.',
    sets: {
      figures: 'Read figures only',
      register: 'Read the register of products and producers',
      'register-exchange': 'Keep the register of products and producers in step',
      letters: 'Exchange letters and tasks',
      market: 'Send sales, prices and output',
    },
    ownSet: 'Choose myself',
    ownSetHint: 'Open “Part by part, act by act” right below.',
    oneByOne: 'Part by part, act by act',
    reads: 'May read',
    readsHint: 'All lists and plain pages of each part, as far as you may see them',
    acts: 'May do',
    actsHint:
      'One by one. Marks, results, recognition, withdrawal, the word of a producer, signing, approving, accounts and the ledger are never given to a key.',
    room: (name: string, count: number) => `${name}: ${count}`,
    endsOn: 'Last day',
    endsOnHint: (until: string) => `${until} at the latest`,
    addresses: 'Only from these network addresses',
    addressesHint: 'One address or range a line; empty: from anywhere',
    perMinute: 'Most calls in a minute',
    times: 'calls',
    submit: 'Make the key',
  },
  made: {
    title: 'The key is made',
    once: 'Copy the key now to where the program keeps its secrets. It is never shown again; if it is lost, revoke it and make another.',
    secret: 'Key',
    use: 'Send with every call',
    opens: (count: number) => `This key can do ${count} things.`,
    back: 'Back to the keys',
  },
  revoking: {
    title: 'Revoke a key',
    question: (name: string) => `Revoke the key “${name}”?`,
    text: 'The program that uses it is refused from its next call on. A revoked key never works again.',
    confirm: 'Revoke the key',
    done: 'The key is revoked.',
  },
  guideTitle: 'Call OpenOCOP from a program',
  guideSummary:
    'Whatever the screens do, a program can call, under the same rights, with the same refusals. What is public needs no key.',
  guideSections: {
    'mo-ta': {
      title: 'The description for machines',
      lines: [
        'The OpenAPI 3.1 file has every address, field, scope, answer and refusal. A client that knows the type of each is generated from it: the two lines below are for TypeScript (openapi-typescript, openapi-fetch); other languages have tools alike.',
        'An answer may get further fields; a program ignores those it does not know.',
      ],
      code: "GET /api/v1/openapi.json\nnpx openapi-typescript https://<host>/api/v1/openapi.json -o ocop.d.ts\nconst client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ocop_…' } });",
    },
    khoa: {
      title: 'Keys and scopes',
      lines: [
        'Send the key with every call. A key never does more than its owner may, and ends by itself after 12 months at the most.',
        '“<room>:read” opens every plain read of a part, for example products:read. Acts, and reads of private facts that are written to the ledger, are named one by one, for example products/change-codes.',
        'Each answer says how often the key may still call: RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset. Beyond that it is 429, with the seconds to wait in Retry-After.',
      ],
      code: 'GET /api/v1/products/list-products\nAuthorization: Bearer ocop_…',
    },
    lam: {
      title: 'Do something',
      lines: [
        'Each act needs an Idempotency-Key (a UUID that the program draws). The same one with the same body gets the first answer again; nothing is done twice.',
        'What changes a record sends the version that was read as If-Match. Missing is 428; changed meanwhile is 412.',
      ],
      code: 'POST /api/v1/products/change-codes\nAuthorization: Bearer ocop_…\nIdempotency-Key: 0190b3c2-7a51-7c33-9d0e-6f1f0c2a9b11\nContent-Type: application/json\n\n{"code": "S…", "act": "add", "kind": "gtin", "written": "8936012345674"}',
    },
    'tu-choi': {
      title: 'When it is refused',
      lines: [
        'The answer always has kind, code, details and message: what happened, why, what to do. Wrong fields are all named at once in fields.',
        '401: no such key, ended or revoked. 403: the key was not made for that. 404: there is none, or it lies beyond its owner’s reach.',
      ],
      code: '{"kind": "forbidden", "code": "interface-keys/not-in-scope", "details": {}, "message": "…"}',
    },
    'thay-doi': {
      title: 'Follow changes',
      lines: [
        'Every public change of products, producers, recognitions and points of sale, in the order in which it was written. Keep next and send it as since: nothing is left out, nothing comes twice.',
        'What ends by its day is not written by anybody: read validUntil, or the list of changes by day.',
      ],
      code: 'GET /api/v1/changes?since=<next>',
    },
    'nhan-thay-doi': {
      title: 'Be told of each change',
      lines: [
        'The administrator of the installation names the address of the program; each change is sent there within about a minute, as the list of changes tells it. Signed by the convention of Standard Webhooks 1.0.0.',
        'To check: take whsec_ off the secret and decode the rest from base64; compute HMAC-SHA256 of “webhook-id.webhook-timestamp.body” (byte by byte), write it in base64, compare with each signature after “v1,” in webhook-signature. Drop messages whose time is more than five minutes off.',
        'A message may come more than once, always with the same webhook-id: keep the ids you have seen. Answer 2xx within 10 seconds; else it is sent again, ten times in more than three days. Answer 410 to be told no more.',
      ],
      code: 'POST /your-address\nwebhook-id: msg_…\nwebhook-timestamp: 1795402800\nwebhook-signature: v1,…\n\n{"type": "recognition.withdrawn", "timestamp": "…", "data": {…}}',
    },
  },
  rooms: {
    catalogue: 'Public register',
    certificates: 'Certificates',
    'certificate-life': 'Life of certificates',
    criteria: 'Criteria',
    custody: 'Samples and paper sets',
    desk: 'My work',
    directives: 'Letters',
    dossiers: 'Dossiers',
    drafting: 'Drafting',
    evaluation: 'Self-scoring',
    evidence: 'Evidence',
    exchange: 'Spreadsheets',
    field: 'Field records',
    findings: 'Findings',
    ideas: 'Ideas',
    inspections: 'Inspections',
    intake: 'Intake of the province',
    'legacy-files': 'Old paper dossiers',
    notifications: 'Notices',
    offices: 'Offices',
    output: 'Output, commitments',
    'points-of-sale': 'Points of sale',
    producers: 'Producers',
    products: 'Products',
    promotion: 'Promotion',
    reporting: 'Reports',
    routes: 'Routes',
    'selling-papers': 'Printed matter',
    support: 'Support',
    tasks: 'Tasks',
    territory: 'Administrative units',
    views: 'Saved views',
  },
};

export const interfaceKeyProblems: Shape<typeof vietnameseProblems> = {
  'interface-keys/unknown-key': () =>
    'There is no such key. Check that it was copied whole, with “ocop_” at its beginning, or make a new one.',
  'interface-keys/key-ended': (d: Details) =>
    `The key ended after ${day(d['on'])}. Make a new one on the page of keys.`,
  'interface-keys/key-revoked': () => 'The key was revoked. Ask its owner, or make a new one.',
  'interface-keys/from-elsewhere': (d: Details) =>
    `This key takes no calls from ${said(d, 'address')}. Call from an address named at the key, or make a key for this one.`,
  'interface-keys/owner-closed': () =>
    'The account that holds this key is closed or owes a new password. Let its owner sign in again, or make a key from another account.',
  'interface-keys/owner-left-office': () =>
    'Whoever made the key has no role at its office any more. Let somebody who works there make another.',
  'interface-keys/not-in-scope': () =>
    'This key was not made for that. Make a key with this scope, if its owner may do it.',
  'interface-keys/no-scope': () => 'Nothing is chosen for the key. Choose at least one part to read or one act to do.',
  'interface-keys/scope-unknown': (d: Details) =>
    `There is no scope “${said(d, 'scope')}”. Choose one of the list, for example “products:read”.`,
  'interface-keys/scope-never': (d: Details) =>
    `The scope “${said(d, 'scope')}” is too wide for a key: marks, results, recognition, withdrawal, consent, signing, approving, accounts, keys and the ledger are for people. Leave this scope out.`,
  'interface-keys/scope-beyond-owner': (d: Details) =>
    `The scope “${said(d, 'scope')}” is wider than the rights of the key’s owner. Leave it out, or let somebody who may make the key.`,
  'interface-keys/not-your-office': () =>
    'You have no role at this office. Choose your own, or make a key for yourself.',
  'interface-keys/end-past': () => 'This day is over. Choose today or a later one.',
  'interface-keys/end-too-late': (d: Details) =>
    `A key does not last that long. Choose ${day(d['until'])} at the latest; make a new key when it nears its end.`,
  'interface-keys/no-address': (d: Details) =>
    `“${said(d, 'written')}” is no network address. Write 10.0.0.7 or 10.0.0.0/24, one a line.`,
  'interface-keys/many-addresses': (d: Details) =>
    `At most ${said(d, 'most')} addresses. Join them into a range, for example 10.0.0.0/24.`,
  'interface-keys/too-many': (d: Details) =>
    `The account has ${said(d, 'most')} keys that work, as many as there can be. Revoke one that nobody uses, then make this one.`,
  'interface-keys/revoked-already': () => 'This key was revoked before. Nothing more needs to be done.',
};
