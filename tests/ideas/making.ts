// Ideas for tests: noodles of a cooperative of Bình Lư that exists nowhere, or of a group that is no producer yet.

import type { Actor } from '#access/actor.ts';
import type { IdeaId } from '#modules/ideas/index.ts';
import { registerIdea } from '#modules/ideas/use-cases/register-idea.ts';
import { screenIdea } from '#modules/ideas/use-cases/screen-idea.ts';
import { viewIdea } from '#modules/ideas/use-cases/view-idea.ts';
import type { Ports } from '#runner/ports.ts';
import { binhLu, done } from '../producers/people.ts';

/** What the short form says; what is given replaces it. */
export const noodles = {
  name: 'Miến dong sợi nhỏ giả định',
  rawMaterial: 'Củ dong riềng của bản',
  rawMaterialArea: '6 ha của 14 hộ trong bản',
  capacity: '1,5',
  capacityUnit: 'tấn',
  setNumber: '7',
  story: 'Phơi sương hai đêm.',
  placeText: 'Bản Giả định',
};

/** An idea of a group that is no producer, typed by the commune. */
export async function groupIdea(ports: Ports, name: string, more: Readonly<Record<string, string>> = {}) {
  const said = { ...noodles, proposerName: 'Nhóm hộ giả định bản trên', ...more, name };
  return (await done(ports, binhLu, registerIdea, said)).ideaId;
}

/** Points for speciality, supply, landscape and rural place, with a reason where there are points. */
export const answers = (points: readonly [number, number, number, number]) =>
  Object.fromEntries(
    (['speciality', 'supply', 'landscape', 'rural'] as const).map((ground, at) => [
      ground,
      { points: String(points[at]), reason: points[at] === 0 ? '' : `Vì sao giả định ${at + 1}` },
    ]),
  );

/** The commune looks at an idea as it stands. */
export async function screened(
  ports: Ports,
  ideaId: IdeaId,
  outcome: 'shortlisted' | 'waiting' | 'unsuited' = 'shortlisted',
  points: readonly [number, number, number, number] = [2, 1, 0, 2],
  who: Actor = binhLu,
) {
  const { idea } = await done(ports, who, viewIdea, { ideaId });
  const said = { ideaId, version: idea.version, grounds: answers(points), outcome, reason: 'Nguyên liệu sẵn.' };
  return await done(ports, who, screenIdea, said);
}
