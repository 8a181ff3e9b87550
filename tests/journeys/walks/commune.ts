// The communes: anh Tủa of Bình Lư puts a producer into the register on his phone; anh Páo of Đoàn Kết must not see it.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';

const t = textsOf('vi');
const producers = t.producers;
const field = producers.fields;

export const producerName = 'Hợp tác xã Giả định Chẳm chéo Nà Phát';

export interface Communes {
  readonly tua: JourneyPerson;
  readonly pao: JourneyPerson;
  /** Address of the producer that anh Tủa entered. */
  readonly producerAt: string;
}

/** Registers a producer, with everything that can go wrong on the way. */
export async function communeRegistersAProducer(cast: Cast): Promise<Communes> {
  const tua = await cast.enters('anh Tủa of Bình Lư', 360);
  await tua.step('signs in on his phone and comes to the producers he wanted', async () => {
    await signsIn(tua, 'xa.binhlu', '/chu-the');
    await tua.seesHeading(producers.list.heading);
  });
  await tua.step(
    'sends a form with two faults; both are named and what he typed is kept',
    async () => {
      await tua.follows(producers.list.add);
      await tua.seesHeading(producers.form.newHeading);
      await tua.types(field.name, producerName);
      await tua.choosesIn(field.producerType, producers.types.cooperative);
      await tua.types(field.registrationNumber, '6200999001');
      await tua.types(field.commune, 'xa khong he co');
      await tua.types(field.phone, '12');
      await tua.presses(producers.form.save);
      await tua.sees(t.problems['producers/phone-format']());
      await tua.seesInField(field.name, producerName);
      await tua.seesInField(field.phone, '12');
    },
    { expects: [422] },
  );
  await tua.step(
    'looks his commune up by its old name and finds it',
    async () => {
      await tua.types(field.commune, 'son binh');
      await tua.types(field.phone, '');
      await tua.looksUp(field.commune);
      await tua.sees(/Bình Lư/);
    },
    { expects: [422] },
  );
  await tua.step('saves it and sees the record', async () => {
    await tua.presses(producers.form.save);
    await tua.seesHeading(producerName);
    await tua.sees(producers.form.registered(producerName));
  });
  const producerAt = tua.where();
  await tua.step(
    'enters the same producer once more and is warned of the likeness',
    async () => {
      await tua.goesTo('/chu-the/them');
      await tua.types(field.name, 'HTX Giả định Chẳm chéo Nà Phát');
      await tua.choosesIn(field.producerType, producers.types.cooperative);
      await tua.types(field.registrationNumber, '6200999001');
      await tua.types(field.commune, 'Bình Lư');
      await tua.presses(producers.form.save);
      await tua.sees(producers.likeness.title);
      await tua.sees(producerName);
    },
    { expects: [409, 422] },
  );

  const pao = await cast.enters('anh Páo of Đoàn Kết', 1280);
  await pao.step(
    'opens the address of a record of another commune and is answered as if there were none',
    async () => {
      await signsIn(pao, 'xa.doanket', producerAt);
      await pao.doesNotSee(producerName);
    },
    { expects: [404] },
  );
  await pao.step('does not find it in his own list either', async () => {
    await pao.goesTo('/chu-the');
    await pao.seesHeading(producers.list.heading);
    await pao.doesNotSee(producerName);
  });
  return { tua, pao, producerAt };
}

/** Two officers have one record open; who saves second sees both versions. */
export async function twoEditOneRecord(cast: Cast, { tua, producerAt }: Communes): Promise<void> {
  const hoa = await cast.enters('chị Hoa of the province', 1280);
  await hoa.step('opens the producer for a change', async () => {
    await signsIn(hoa, 'tinh', `${producerAt}/sua`);
    await hoa.seesHeading(producers.form.changeHeading);
  });
  await tua.step('changes the address meanwhile', async () => {
    await tua.goesTo(`${producerAt}/sua`);
    await tua.types(producers.form.address, 'Bản Nà Phát, xã Bình Lư');
    await tua.presses(producers.form.saveChange);
    await tua.sees(producers.form.changed(producerName));
  });
  await hoa.step(
    'saves her own version and sees both side by side',
    async () => {
      await hoa.types(producers.form.address, 'Bản Hua Bó, xã Bình Lư');
      await hoa.presses(producers.form.saveChange);
      await hoa.seesHeading(producers.conflict.heading);
      await hoa.sees('Bản Nà Phát, xã Bình Lư');
      await hoa.sees('Bản Hua Bó, xã Bình Lư');
    },
    { expects: [409] },
  );
  await hoa.step('keeps one of the two', async () => {
    await hoa.presses(producers.conflict.save);
    await hoa.seesHeading(producerName);
  });
  await hoa.leaves();
}
