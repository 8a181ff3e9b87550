// /phieu-kiem-tra/tep: photographs arrive here piece by piece. The last piece is answered only after the photograph was looked at and kept;
// a wrong one is refused and taken out of quarantine.

import { CheckedFile } from '#modules/evidence/services.ts';
import { problemAnswer } from '#web/handle.ts';
import { defineUpload } from '#web/upload-route.ts';
import { arrivingPhotos, photosPath } from '../arriving-photos.ts';
import { keepPhoto } from '../use-cases/keep-photo.ts';

const idOf = (address: string | null): string =>
  new URL(address ?? '/', 'http://localhost').pathname.split('/').at(-1) ?? '';

export const photosRoute = defineUpload({
  path: photosPath,
  right: 'field/keep-photo',
  rate: 'page',
  async answer(raw, request) {
    const uploads = arrivingPhotos(request.ports);
    const owner = request.actor.accountId ?? '';
    const answer = await uploads.answer(raw, owner);
    if (!answer.ok || raw.method === 'DELETE' || raw.method === 'OPTIONS') return answer;
    const id = idOf(raw.method === 'POST' ? answer.headers.get('location') : raw.url);
    const arrived = await uploads.read(id, owner);
    if (arrived === null) return answer;
    const file = await CheckedFile.of(arrived.name, arrived.bytes);
    const { sha256, visitId } = arrived.kept;
    const kept = file.ok ? await request.run(keepPhoto, { sha256, visitId, file: file.value }) : file;
    await uploads.forget(id, owner);
    return kept.ok ? answer : problemAnswer(kept.problem, request.lang);
  },
});
