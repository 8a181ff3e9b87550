// `ocop certificate show CODE|NUMBER [--as-of DAY]`: one certificate as the register has it, with its state on a day.

import { formatVietnamese, parseIsoDate } from '#kernel/calendar.ts';
import { findCertificateFor } from '#modules/certificates/services.ts';
import type { CommandCall } from '../cli.ts';
import { wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';

const USAGE = 'Usage: ocop certificate show CODE|NUMBER [--as-of YYYY-MM-DD] [--json]';

/** Shows a certificate. Exit 1: none has the code or number, or several have the number. */
export async function showCertificate({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file: named, values } = wordsOf(rest, ['--as-of', '--as'], []);
  const asked = values['--as-of'];
  const day = asked === undefined ? null : parseIsoDate(asked);
  if (named === undefined || (asked !== undefined && day === null)) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const { database, clock } = installation.ports;
    const found = await findCertificateFor(database.read, named, day ?? clock.today());
    if (found.length !== 1 || found[0] === undefined) {
      terminal.complain(
        found.length === 0
          ? `No certificate has the code or number ${named}.`
          : `${found.length} certificates have the number ${named}, in several provinces. Name one by its code: ${found.map(({ certificate }) => certificate.code).join(', ')}.`,
      );
      return exitCodes.refused;
    }
    const { certificate, state, until } = found[0];
    const { token: _token, madeBy: _by, ...told } = certificate;
    terminal.say(
      `${certificate.number}  ${certificate.code}  ${state}${until === null ? '' : ` until ${formatVietnamese(until)}`}`,
    );
    terminal.say(
      `${certificate.productName} (${certificate.productCode}), ${certificate.stars} stars, ${certificate.producerName}`,
    );
    terminal.say(
      `Decision ${certificate.decisionNumber} of ${formatVietnamese(certificate.issuedOn)}, ${certificate.issuer}`,
    );
    if (certificate.endedOn !== null) {
      const by = certificate.endDecision === null ? '' : ` by Decision ${certificate.endDecision}`;
      terminal.say(`void from ${formatVietnamese(certificate.endedOn)} (${certificate.endKind ?? ''})${by}`);
    }
    terminal.answer({ state, until, certificate: told });
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
