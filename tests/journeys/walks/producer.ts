// The producer: chị Dín opens an account by herself, is let in by her commune, and brings a product with a photograph into the
// register; the province records its star, and a buyer reads it. Whoever may not is answered so at every turn.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type Communes, producerName } from './commune.ts';

const t = textsOf('vi');
const signIn = t.access.signIn;
const link = t.access.link;
const forms = t.productForms;
const record = t.recognitionForms;

const DIN = 'Chị Dín (giả định)';
const LOGIN = 'din.napphat@example.vn';
const PASSWORD = 'suong mu tren nuong chè nha minh';
const product = 'Chẳm chéo giả định Nà Phát';

/** A producer's account that she opens herself, asks for its producer, and that only her own commune lets in. */
export async function producerOpensHerAccount(cast: Cast, communes: Communes): Promise<JourneyPerson> {
  const { tua, pao, producerAt } = communes;
  const register = t.access.register;
  const { password, repeat } = t.access.invitation;
  const din = await cast.enters('chị Dín, producer,', 360);
  await din.step(
    'opens an account, repeats her password wrongly, and what is no secret is kept',
    async () => {
      await din.goesTo('/dang-nhap');
      await din.follows(signIn.register);
      await din.seesHeading(register.heading);
      await din.types(register.name, DIN);
      await din.types(register.login, LOGIN);
      await din.types(password, PASSWORD);
      await din.types(repeat, `${PASSWORD} khac`);
      await din.presses(register.send);
      await din.sees(t.problems['access/password-repeat-differs']());
      await din.seesInField(register.name, DIN);
    },
    { expects: [422] },
  );
  await din.step('mends it and is asked to sign in', async () => {
    await din.types(password, PASSWORD);
    await din.types(repeat, PASSWORD);
    await din.presses(register.send);
    await din.sees(register.done);
  });
  await din.step('signs in and comes to the question whom she speaks for', async () => {
    await din.types(signIn.login, LOGIN);
    await din.types(signIn.password, PASSWORD);
    await din.presses(signIn.title);
    await din.seesHeading(link.heading);
  });
  await din.step('asks for her producer by the code that the commune gave her', async () => {
    await din.types(link.producer, producerAt.split('/').at(-1) ?? '');
    await din.types(link.message, 'Tôi là giám đốc hợp tác xã.');
    await din.presses(link.send);
    await din.sees(link.done(producerName));
  });
  await din.step(
    'does not see the record before her commune has answered',
    async () => {
      await din.goesTo(producerAt);
      await din.doesNotSee(producerName);
    },
    { expects: [403] },
  );
  await pao.step('of another commune finds no such request in his list', async () => {
    await pao.goesTo('/quan-tri/lien-ket-chu-the');
    await pao.seesHeading(t.accounts.links.heading);
    await pao.doesNotSee(DIN);
  });
  await tua.step('sees on his desk that somebody waits, and opens the request', async () => {
    await tua.goesTo('/viec');
    await tua.follows(t.desk.waiting['producer-links'].label(1));
    await tua.follows(DIN);
    await tua.seesHeading(t.accounts.links.oneHeading(DIN, producerName));
  });
  const requestAt = tua.where();
  await pao.step(
    'of another commune is answered at its address as if there were none',
    async () => {
      await pao.goesTo(requestAt);
      await pao.doesNotSee(DIN);
    },
    { expects: [404] },
  );
  await tua.step('has asked her cooperative, and confirms', async () => {
    await tua.ticks(t.accounts.links.confirm);
    await tua.presses(t.accounts.links.save);
    await tua.sees(t.accounts.links.confirmed(DIN, producerName));
  });
  await din.step('reads the record of her producer now', async () => {
    await din.goesTo(producerAt);
    await din.seesHeading(producerName);
  });
  return din;
}

/** Her product: entered with a photograph, looked at by the commune, public only then. Answers its address for officers. */
export async function producerEntersAProduct(cast: Cast, communes: Communes, din: JourneyPerson): Promise<string> {
  const { tua, pao } = communes;
  await din.step(
    'enters a product without a name and is told which box is empty',
    async () => {
      await din.goesTo('/viec');
      await din.goesTo('/quan-ly/san-pham/them');
      await din.seesHeading(forms.register.heading);
      await din.presses(forms.register.ownSubmit);
      await din.sees(new RegExp(`^${t.products.fields.name}: `));
    },
    { expects: [422] },
  );
  await din.step('names it and sends it to her commune', async () => {
    await din.types(t.products.fields.name, product);
    await din.presses(forms.register.ownSubmit);
    await din.seesHeading(product);
    await din.sees(t.products.waiting.declaredForProducer);
  });
  const productAt = din.where();
  const publicAt = productAt.replace('/quan-ly', '');
  await din.step(
    'takes a text for a photograph and is told what is accepted',
    async () => {
      await din.goesTo(`${productAt}/anh`);
      await din.attaches(forms.photos.file, {
        name: 'anh.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('đây không phải là ảnh '.repeat(40)),
      });
      await din.presses(forms.photos.submit);
      await din.sees(t.problems['images/not-a-photo']());
    },
    { expects: [422] },
  );
  await din.step('sends the photograph of her product', async () => {
    const buffer = Buffer.from(await picture('#8a5a2b'));
    await din.attaches(forms.photos.file, { name: 'cham-cheo.jpg', mimeType: 'image/jpeg', buffer });
    await din.types(forms.photos.caption, 'Lọ chẳm chéo, mặt trước');
    await din.presses(forms.photos.submit);
    await din.sees(forms.photos.added);
  });
  const buyer = await cast.enters('a second buyer', 360);
  await buyer.step(
    'finds nothing of it, whatever the address',
    async () => {
      await buyer.goesTo(publicAt);
      await buyer.seesHeading(t.web.notFoundTitle);
      await buyer.doesNotSee(product);
    },
    { expects: [404] },
  );
  await pao.step(
    'of another commune cannot look at it either',
    async () => {
      await pao.goesTo(`${productAt}/xem`);
      await pao.doesNotSee(product);
    },
    { expects: [404] },
  );
  await tua.step('finds it on his desk and compares name and photograph', async () => {
    await tua.goesTo('/viec');
    await tua.follows(t.desk.waiting['declared-products'].label(1));
    await tua.follows(product);
    await tua.follows(t.products.waiting.look);
    await tua.seesHeading(forms.declared.heading);
    await tua.seesPicture('Lọ chẳm chéo, mặt trước');
  });
  await tua.step(
    'sends it back without a reason and is asked for one',
    async () => {
      await tua.presses(forms.declared.sendBack);
      await tua.sees(new RegExp(`^${forms.declared.reason}: `));
    },
    { expects: [422] },
  );
  await tua.step('finds it right after all, and confirms', async () => {
    await tua.presses(forms.declared.confirm);
    await tua.sees(forms.declared.confirmed(product));
  });
  await buyer.step('finds it now by its name, with its photograph', async () => {
    await buyer.goesTo('/');
    await buyer.types(t.catalogue.search.label, 'cham cheo gia dinh na phat');
    await buyer.entersIn(t.catalogue.search.label);
    await buyer.follows(product);
    await buyer.seesHeading(product);
    await buyer.seesPicture('Lọ chẳm chéo, mặt trước');
  });
  await din.step('gives it a grander name, which her commune has to look at first', async () => {
    await din.goesTo(`${productAt}/sua/chung`);
    await din.types(t.products.fields.name, `${product} 5 sao`);
    await din.presses(forms.save);
    await din.sees(t.products.waiting.nameTitle);
    await din.seesHeading(product);
  });
  await tua.step('keeps the name that stands, and says why', async () => {
    await tua.goesTo(`${productAt}/xem`);
    await tua.seesHeading(forms.declared.nameHeading);
    await tua.types(forms.declared.reason, 'Tên không được tự nhận sao.');
    await tua.presses(forms.declared.nameBack);
    await tua.sees(forms.declared.nameKept(product));
  });
  await buyer.leaves();
  return productAt;
}

/** The province records the star; a term that nobody can have meant is asked back. */
export async function provinceRecordsItsStar(
  cast: Cast,
  communes: Communes,
  hoa: JourneyPerson,
  productAt: string,
): Promise<void> {
  const { tua } = communes;
  const page = `${productAt}/cong-nhan`;
  await tua.step(
    'wants to record its star himself, which is the province’s to do',
    async () => {
      await tua.goesTo(page);
      await tua.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await hoa.step(
    'mistypes the day on which it ends and is asked to compare it with the paper',
    async () => {
      await hoa.goesTo(page);
      await hoa.seesHeading(record.record.heading);
      await hoa.ticks(record.fields.starsOf(3));
      await hoa.types(record.fields.decisionNumber, '88/QĐ-UBND');
      await hoa.types(record.fields.issuedOn, '05/06/2026');
      await hoa.types(record.fields.issuer, 'Ủy ban nhân dân tỉnh Lai Châu');
      await hoa.types(record.fields.expiresOn, '05/06/2092');
      await hoa.presses(record.record.submit);
      await hoa.sees(/05\/06\/2092 xa hơn 36 tháng/);
      await hoa.seesInField(record.fields.decisionNumber, '88/QĐ-UBND');
    },
    { expects: [422] },
  );
  await hoa.step('corrects it, and the star is recorded', async () => {
    await hoa.types(record.fields.expiresOn, '05/06/2029');
    await hoa.presses(record.record.submit);
    await hoa.sees(new RegExp(`^${record.record.done}`));
  });
  const buyer = await cast.enters('a third buyer', 360);
  await buyer.step('reads its stars, its decision and until when they hold', async () => {
    await buyer.goesTo(productAt.replace('/quan-ly', ''));
    await buyer.seesHeading(product);
    await buyer.sees(/3 sao/);
    await buyer.sees(/88\/QĐ-UBND/);
    await buyer.sees(/05\/06\/2029/);
  });
  await buyer.leaves();
}
