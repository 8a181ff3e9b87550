// Looks through the exchange folder once: every whole packet is taken and put aside as taken, a broken one is put aside with a sentence why, one that
// may still be arriving waits. Nothing is lost and nothing is taken twice, however often this runs.

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Actor, systemActor } from '#access/actor.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { isPlainName } from '../rules/packet.ts';
import { takePacket } from '../use-cases/take-packet.ts';
import { BROKEN, IN, isBeingWritten, prepareFolder, putAside, TAKEN, WHY } from './folder.ts';
import { arrivingCodes, lastChange } from './read-packet.ts';

/** A packet whose files changed within so many minutes may still be arriving. */
const QUIET_MINUTES = 10;
const MOST_AT_ONCE = 200;

export interface TakenPacket {
  readonly packet: string;
  readonly state: 'taken' | 'already' | 'waits' | 'broken';
  readonly letterIds: readonly string[];
  readonly problem: Problem | null;
}

async function takeOne(ports: Ports, root: string, name: string, actor: Actor): Promise<TakenPacket> {
  const done = await runUseCase(
    ports,
    takePacket,
    { packet: name },
    { actor, commandId: uuidV7(millisecondsOf(ports.clock.now()), ports.random) },
  );
  if (done.ok) {
    await putAside(root, name, TAKEN);
    return { packet: name, state: 'taken', letterIds: done.value.letterIds, problem: null };
  }
  const { problem } = done;
  if (problem.code === 'drafting/packet-taken-already') {
    await putAside(root, name, TAKEN);
    return { packet: name, state: 'already', letterIds: [String(problem.details['letterId'] ?? '')], problem };
  }
  const quiet = millisecondsOf(ports.clock.now()) - (await lastChange(join(root, IN, name))) > QUIET_MINUTES * 60_000;
  if (
    problem.kind === 'unavailable' ||
    problem.kind === 'forbidden' ||
    (arrivingCodes.includes(problem.code) && !quiet)
  )
    return { packet: name, state: 'waits', letterIds: [], problem };
  const place = await putAside(root, name, BROKEN);
  await writeFile(`${place}.${WHY}`, `${sentenceOf(textsOf('vi'), problem)}\n`, { mode: 0o660 });
  return { packet: name, state: 'broken', letterIds: [], problem };
}

/** Takes what lies in the folder; `null`: no folder is set. */
export async function takePackets(ports: Ports, actor: Actor = systemActor): Promise<readonly TakenPacket[] | null> {
  const root = ports.exchangeRoot;
  if (root === null) return null;
  await prepareFolder(root);
  const found = await readdir(join(root, IN), { withFileTypes: true });
  const packets = found
    .filter(
      (one) =>
        one.isDirectory() &&
        one.name !== TAKEN &&
        one.name !== BROKEN &&
        !isBeingWritten(one.name) &&
        isPlainName(one.name),
    )
    .map((one) => one.name)
    .sort()
    .slice(0, MOST_AT_ONCE);
  const taken: TakenPacket[] = [];
  for (const name of packets) taken.push(await takeOne(ports, root, name, actor));
  return taken;
}
