// A letter of the province with three clauses, given to a department and to communes, and what they said of it; kept the way the rooms of
// letters and tasks keep it.

import type { Actor } from '#access/actor.ts';
import { date, type LocalDate } from '#kernel/calendar.ts';
import type { FileHash, Id } from '#kernel/ids.ts';
import { uuidV7 } from '#kernel/ids.ts';
import type { Clause, ClauseId, Letter, LetterId } from '#modules/directives/index.ts';
import { insertLetters } from '#modules/directives/store.ts';
import { insertClauses } from '#modules/directives/store-clauses.ts';
import { insertEntries } from '#modules/directives/store-entries.ts';
import type { NamedOffice } from '#modules/offices/index.ts';
import type { Task, TaskAct, TaskActKind, TaskId } from '#modules/tasks/index.ts';
import { insertActs, insertTasks } from '#modules/tasks/store.ts';
import { secureRandom } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';

let counted = 0;
/** Ids in the order they are asked for. */
export function nextId<Kind extends string>(): Id<Kind> {
  counted += 1;
  return uuidV7(1_795_000_000_000 + counted, secureRandom) as Id<Kind>;
}

export const ofProvince: NamedOffice = {
  provinceCode: '12',
  communeCode: null,
  bodyId: null,
  label: 'UBND tỉnh Lai Châu',
};
export const ofBinhLu: NamedOffice = {
  provinceCode: '12',
  communeCode: '03390',
  bodyId: null,
  label: 'UBND xã Bình Lư',
};
export const ofMuongThan: NamedOffice = {
  provinceCode: '12',
  communeCode: '03618',
  bodyId: null,
  label: 'UBND xã Mường Than',
};

export async function makeLetter(ports: Ports, words: Partial<Letter> = {}): Promise<LetterId> {
  const now = ports.clock.now();
  const letter: Letter = {
    id: nextId<'letter'>(),
    version: 1,
    provinceCode: '12',
    docType: 'Công văn',
    number: '132',
    symbol: 'UBND-KTN',
    fullNumber: '132/UBND-KTN',
    issuedOn: date('2026-09-09'),
    issuer: 'UBND tỉnh Lai Châu',
    issuerAbove: null,
    place: 'Lai Châu',
    subject: 'về việc tăng cường công tác quản lý, kiểm tra, giám sát đối với các sản phẩm OCOP',
    addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
    recipients: [],
    signer: null,
    numberKey: '132/ubnd-ktn',
    issuerKey: 'ubnd tinh lai chau',
    isHeld: true,
    instrument: null,
    text: null,
    file: null,
    scanned: false,
    pages: null,
    reading: null,
    readProblem: null,
    isSample: false,
    searchText: '',
    madeBy: null,
    madeAt: now,
    changedAt: now,
    ...words,
  };
  await insertLetters(ports.database.write, [letter]);
  await insertEntries(ports.database.write, [
    {
      id: nextId<'letter-entry'>(),
      version: 1,
      provinceCode: '12',
      communeCode: null,
      bodyId: null,
      letterId: letter.id,
      direction: 'outgoing',
      bookYear: 2026,
      bookNumber: counted,
      onDay: date('2026-09-09'),
      file: null,
      sentBy: null,
      note: null,
      dayReason: null,
      issuerReason: null,
      enteredBy: null,
      enteredByName: null,
      enteredAt: now,
    },
  ]);
  return letter.id;
}

export async function makeClause(
  ports: Ports,
  letterId: LetterId,
  ordinal: string,
  text: string,
  responsible: readonly string[] = [],
): Promise<ClauseId> {
  const now = ports.clock.now();
  const clause: Clause = {
    id: nextId<'clause'>(),
    version: 1,
    provinceCode: '12',
    communeCode: null,
    bodyId: null,
    letterId,
    ordinal,
    parentOrdinal: null,
    position: Number(ordinal),
    text,
    span: null,
    responsible,
    coordinating: [],
    deadlines: [],
    recurring: null,
    isStanding: false,
    origin: 'read',
    state: 'in-use',
    stateReason: null,
    madeFrom: [],
    readIndex: null,
    confirmedBy: null,
    confirmedByName: null,
    confirmedAt: now,
    changedAt: now,
  };
  await insertClauses(ports.database.write, [clause]);
  return clause.id;
}

export async function makeTask(
  ports: Ports,
  letterId: LetterId | null,
  clauseId: ClauseId | null,
  lead: NamedOffice,
  more: Partial<Task> = {},
): Promise<TaskId> {
  const now = ports.clock.now();
  const { label, ...office } = lead;
  const { label: by, ...assigner } = ofProvince;
  const task: Task = {
    id: nextId<'task'>(),
    version: 1,
    letterId,
    clauseId,
    caseId: null,
    source: letterId === null ? null : 'Công văn 132/UBND-KTN ngày 09/09/2026',
    parentId: null,
    spread: null,
    seriesId: null,
    ordinal: 1,
    seriesEndsOn: null,
    assigner,
    assignerLabel: by,
    assignedBy: null,
    assignedByName: 'Chị Hoa',
    leaderId: null,
    leaderName: null,
    lead: office,
    leadLabel: label,
    unitNamedOn: date('2026-09-10'),
    coordinators: [],
    content: 'Rà soát sản phẩm hết hạn công nhận',
    output: null,
    dueOn: date('2026-11-30'),
    originalDueOn: date('2026-11-30'),
    kind: 'once',
    period: null,
    indicator: null,
    assignedOn: date('2026-09-10'),
    state: 'open',
    handedInOn: null,
    handedInBy: null,
    closedOn: null,
    askedUntil: null,
    lastActOn: null,
    remindedOn: null,
    escalation: 0,
    escalatedOn: null,
    madeAt: now,
    changedAt: now,
    ...more,
  };
  await insertTasks(ports.database.write, [task]);
  return task.id;
}

export async function say(
  ports: Ports,
  taskId: TaskId,
  kind: TaskActKind,
  on: LocalDate,
  words: string,
  more: Partial<TaskAct> = {},
): Promise<void> {
  const act: TaskAct = {
    id: nextId<'task-act'>(),
    taskId,
    kind,
    words,
    figures: [],
    percent: null,
    files: [],
    until: null,
    previousDueOn: null,
    officeLabel: null,
    inPlace: false,
    toLabel: null,
    byId: null,
    byName: 'Anh Tủa',
    on,
    at: ports.clock.now(),
    ...more,
  };
  await insertActs(ports.database.write, [act]);
}

export const file = (name: string) => ({
  sha256: 'a'.repeat(64) as FileHash,
  sentSha256: 'a'.repeat(64) as FileHash,
  mediaType: 'application/pdf' as const,
  bytes: 10,
  pages: 1,
  name,
});

/** Another person of an office: the same rights under another account. */
export const another = (actor: Actor): Actor => ({
  ...actor,
  accountId: nextId<'account'>(),
  displayName: 'Người khác',
});

/**
 * Three clauses: 1 for all communes, given to two of them, one of which did it; 2 given to the province's own office and late; 3 given to
 * nobody.
 */
export async function makeWorkedLetter(ports: Ports) {
  const letterId = await makeLetter(ports);
  const one = await makeClause(ports, letterId, '1', 'Rà soát sản phẩm đã hết hạn, đánh giá lại', [
    'UBND các xã, phường',
  ]);
  const two = await makeClause(ports, letterId, '2', 'Tổng hợp, báo cáo UBND tỉnh', ['Văn phòng OCOP']);
  const three = await makeClause(ports, letterId, '3', 'Mở điểm bán hàng', ['Sở Công Thương']);
  const done = { state: 'done', handedInOn: date('2026-10-20'), closedOn: date('2026-10-22') } as const;
  const byBinhLu = await makeTask(ports, letterId, one, ofBinhLu, done);
  await say(ports, byBinhLu, 'handed-in', date('2026-10-20'), 'Đã rà soát toàn bộ sản phẩm trên địa bàn.', {
    figures: [{ name: 'Sản phẩm đã rà soát', value: 5, unit: 'sản phẩm' }],
    files: [file('bien-ban-ra-soat.pdf')],
  });
  const byMuongThan = await makeTask(ports, letterId, one, ofMuongThan);
  const late = await makeTask(ports, letterId, two, ofProvince, { dueOn: date('2026-10-31'), output: 'Báo cáo' });
  await say(ports, late, 'delay', date('2026-11-02'), 'Chờ số liệu của các xã.');
  return { letterId, one, two, three, byBinhLu, byMuongThan, late };
}
