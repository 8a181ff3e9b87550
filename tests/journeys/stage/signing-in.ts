// How the people of the training installation come in: through the form, like everybody.

import { trainingPassword } from '#entry/training/accounts.ts';
import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from './person.ts';

const t = textsOf('vi').access.signIn;

/** Asks for a page, is sent to the form, signs in and arrives where the person wanted to go. */
export async function signsIn(person: JourneyPerson, login: string, wanted: string): Promise<void> {
  await person.goesTo(wanted);
  await signsInHere(person, login);
}

/** Signs in through the form that the person has come to. */
export async function signsInHere(person: JourneyPerson, login: string): Promise<void> {
  await person.seesHeading(t.heading);
  await person.types(t.login, login);
  await person.types(t.password, trainingPassword);
  await person.presses(t.title);
}
