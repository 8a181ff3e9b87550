// `ocop user add LOGIN --name NAME --role ROLE --unit UNIT`: opens an account and prints a slip with its one-time code. The
// first account of a production installation is made so; nobody has a default password.

import type { OneTimeLinkId } from '#access/account.ts';
import { type Actor, localOperator } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { reachOf } from '#access/reach.ts';
import { roles } from '#access/roles.ts';
import { findLink } from '#access/store-links.ts';
import { formatInstantInVietnam, type LocalDate } from '#kernel/calendar.ts';
import { pathOfToken, tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { parseUnit, unitText } from '#modules/accounts/unit-choice.ts';
import { readUnit, suggestUnits } from '#modules/accounts/units-in-reach.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { CommandCall } from '../cli.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';
import { originOf } from '../worker.ts';

const OPTIONS = ['--name', '--role', '--unit', '--office', '--mail', '--until', '--as'] as const;
const USAGE = `Usage: ocop user add LOGIN --name NAME --role ROLE --unit UNIT [--office OFFICE] [--mail ADDRESS] [--until YYYY-MM-DD] [--as USER] [--json]
  ROLE is one of ${roles.join(', ')}.
  UNIT is all (the installation), or a province, commune or ward of today by its name or its code: 12, "Xã Bình Lư", 03390.`;

/** Words into login and options; null where something is unknown, missing or said twice. */
export function readUserAdd(rest: readonly string[]): Readonly<Record<string, string>> | null {
  const read: Record<string, string> = {};
  let waits: string | null = null;
  for (const word of rest) {
    const option = OPTIONS.find((one) => one === word);
    if (waits === null && option !== undefined) {
      waits = option;
      continue;
    }
    const key = waits ?? 'login';
    if (word.startsWith('--') || key in read) return null;
    read[key] = word;
    waits = null;
  }
  if (waits !== null) return null;
  return ['login', '--name', '--role', '--unit'].every((key) => key in read) ? read : null;
}

/** The unit that the words mean, as a form writes it; several that they may mean; or the words, for the refusal to speak of. */
async function unitOf(
  typed: string,
  actor: Actor,
  today: LocalDate,
): Promise<{ readonly unit: string } | { readonly meant: readonly string[] }> {
  const reach = reachOf(actor, 'access/invite-account');
  if (reach === null || parseUnit(typed) !== null) return { unit: typed };
  const place = await readUnit(typed, reach, today);
  if (place !== null) return { unit: unitText(place) };
  const meant = (await suggestUnits(typed, reach, today)).map(({ value, detail }) =>
    detail === null ? value : `${value}, ${detail}`,
  );
  return meant.length > 1 ? { meant } : { unit: typed };
}

/** Opens an account. Exit 0: opened; 1: refused; 2: wrong usage. */
export async function addUser({ rest, settings, terminal }: CommandCall): Promise<number> {
  const read = readUserAdd(rest);
  if (read === null) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const { ports } = installation;
    const as = read['--as'];
    const named =
      as === undefined ? localOperator : await findActorByLogin(ports.database.write, as, ports.clock.today());
    if (named === null) {
      terminal.complain(`There is no active account "${as}" to act as. Check the sign-in name given to --as.`);
      return exitCodes.refused;
    }
    const place = await unitOf(read['--unit'] ?? '', named, ports.clock.today());
    if ('meant' in place) {
      terminal.complain(
        `${read['--unit']} may mean several units: ${place.meant.join('; ')}. Give the code, such as 03390.`,
      );
      return exitCodes.refused;
    }
    const input = {
      login: read['login'],
      displayName: read['--name'],
      role: read['--role'],
      unit: place.unit,
      office: read['--office'],
      email: read['--mail'],
      validUntil: read['--until'],
      delivery: 'slip',
    };
    const done = await runUseCase(ports, inviteAccount, input, { actor: named });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    const code = tokenOfLink(ports.formSecret, done.value.linkId as OneTimeLinkId);
    const link = await findLink(ports.database.write, done.value.linkId as OneTimeLinkId);
    const origin = settings.publicOrigins.length > 0 ? null : installation.servedAt();
    const address = `${origin ?? originOf(settings)}${pathOfToken(code)}`;
    terminal.say(`Opened an account for ${read['--name']}, sign-in name ${read['login']}.`);
    terminal.say(`  code of the slip  ${code}   (typed at /loi-moi)`);
    terminal.say(`  or the link       ${address}`);
    if (link !== undefined) terminal.say(`  works once, until ${formatInstantInVietnam(link.expiresAt)}`);
    terminal.answer({
      accountId: done.value.accountId,
      login: read['login'],
      code,
      link: address,
      expiresAt: link?.expiresAt ?? null,
    });
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
