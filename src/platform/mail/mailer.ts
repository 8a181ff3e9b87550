// Letters that leave by e-mail: to the log by default, to a folder, or by SMTP where a setting names a server.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Whether mail reaches people at all; where it does not, slips are printed and handed over. */
  readonly delivers: boolean;
  send(mail: Mail): Promise<void>;
}

/** Writes each mail as a text file; for training and for trying out. */
export function folderMailer(folder: string): Mailer {
  return {
    delivers: false,
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${Date.now()}-${Math.trunc(performance.now() * 1000)}.txt`;
      await writeFile(join(folder, name), `To: ${mail.to}\nSubject: ${mail.subject}\n\n${mail.text}\n`, {
        mode: 0o600,
      });
    },
  };
}

/** Sends by SMTP; the address is a `smtp://` or `smtps://` URL of the settings. */
export function smtpMailer(url: string, from: string): Mailer {
  return {
    delivers: true,
    async send(mail) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(url);
      try {
        await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text });
      } finally {
        transport.close();
      }
    },
  };
}
