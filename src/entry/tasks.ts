// Every task of the background work by name.

import { sweepAccess } from '#access/sweep.ts';
import { letterOfLink } from '#modules/accounts/letters.ts';
import { answerResetRequest } from '#modules/accounts/use-cases/request-reset.ts';
import { snapshotOpenData } from '#modules/catalogue/snapshot-open-data.ts';
import { tellOfExpiries } from '#modules/certificate-life/services.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { tellOfThings } from '#modules/custody/services.ts';
import { letterOfConsentCode } from '#modules/dossiers/consent-codes.ts';
import type { DraftId } from '#modules/drafting/index.ts';
import { putOut, takePackets } from '#modules/drafting/services.ts';
import { cutWaitingPages, lookAtPhotos, readWalletSignatures, sweepArriving } from '#modules/evidence/services.ts';
import { sweepStagedImports } from '#modules/exchange/services.ts';
import { releaseWhatWaited } from '#modules/field/services.ts';
import { followCorrections } from '#modules/findings/services.ts';
import { signDayHead } from '#modules/ledger/services.ts';
import { mailOfNotification } from '#modules/notifications/mail-of-notification.ts';
import { sendDigests } from '#modules/notifications/send-digests.ts';
import { sweepNotifications } from '#modules/notifications/services.ts';
import { remindSilentProducers } from '#modules/output/services.ts';
import { putOutReport, type ReportId } from '#modules/reporting/services.ts';
import { followTasks } from '#modules/tasks/services.ts';
import type { ReceiverId } from '#modules/webhooks/index.ts';
import { gatherMessages, sendingJob, sendTo, sweepMessages } from '#modules/webhooks/services.ts';
import { query } from '#platform/database/db.ts';
import { enqueue } from '#platform/jobs/queue.ts';
import type { Task } from '#platform/jobs/worker.ts';
import type { Ports } from '#runner/ports.ts';

/** The tasks, given the ports and the address that links in letters begin with. */
export function tasksOf(ports: Ports, origin: string): Readonly<Record<string, Task>> {
  return {
    'send-mail': async (payload, { once }) => {
      const mail = { to: String(payload['to']), subject: String(payload['subject']), text: String(payload['text']) };
      await once(`mail ${String(payload['effect'])}`, () => ports.mailer.send(mail));
    },
    'access/send-link': async (payload, { once }) => {
      const linkId = String(payload['linkId']);
      const mail = await letterOfLink(ports, linkId, origin);
      if (mail !== null) await once(`access/send-link ${linkId}`, () => ports.mailer.send(mail));
    },
    'notifications/mail': async (payload, { once }) => {
      const id = String(payload['notificationId']);
      const found = await mailOfNotification(ports, id, origin);
      if (found === null) return;
      if ('mail' in found) await once(`notifications/mail ${id}`, () => ports.mailer.send(found.mail));
      else await enqueue(ports.database.write, { task: 'notifications/mail', payload, runAt: found.until });
    },
    'notifications/digest': async () => {
      await sendDigests(ports, origin);
    },
    'dossiers/send-consent-code': async (payload, { once }) => {
      const codeId = String(payload['codeId']);
      const mail = await letterOfConsentCode(ports, codeId);
      if (mail !== null) await once(`dossiers/send-consent-code ${codeId}`, () => ports.mailer.send(mail));
    },
    'access/answer-reset-request': async (payload) => {
      await answerResetRequest(ports, String(payload['login']));
    },
    'certificates/publish': async () => {
      await publishKept(ports);
    },
    'custody/tell-of-things': async () => {
      await tellOfThings(ports);
    },
    'certificate-life/tell-of-expiry': async () => {
      await tellOfExpiries(ports);
    },
    'field/release-overdue': async () => {
      await releaseWhatWaited(ports);
    },
    'output/remind-silent': async () => {
      await remindSilentProducers(ports);
    },
    'tasks/follow': async () => {
      await followTasks(ports);
    },
    'findings/follow': async () => {
      await followCorrections(ports);
    },
    'drafting/put-out': async (payload, { once }) => {
      const draftId = String(payload['draftId']) as DraftId;
      await once(`drafting/put-out ${draftId}`, async () => {
        await putOut(ports, draftId);
      });
    },
    'reporting/put-out': async (payload, { once }) => {
      const [reportId, shape] = [String(payload['reportId']) as ReportId, String(payload['shape'])];
      await once(`reporting/put-out ${reportId} ${shape}`, async () => {
        await putOutReport(ports, reportId, shape);
      });
    },
    'drafting/take-packets': async () => {
      await takePackets(ports);
    },
    'webhooks/gather': async () => {
      for (const id of await gatherMessages(ports)) await enqueue(ports.database.write, sendingJob(id));
    },
    'webhooks/send': async (payload) => {
      await sendTo(ports, String(payload['receiverId']) as ReceiverId);
    },
    'cut-scanned-pages': async () => {
      await cutWaitingPages(ports);
    },
    'snapshot-open-data': async () => {
      await snapshotOpenData(ports);
    },
    'sign-ledger-head': async () => {
      await signDayHead(ports.database.write, ports.clock.today(), ports.clock.now());
    },
    'sweep-expired': async () => {
      await sweepArriving(ports);
      await lookAtPhotos(ports);
      await readWalletSignatures(ports);
      await sweepStagedImports(ports.database.write, ports.clock.now());
      await query(ports.database.write, `delete from command where made_at < now() - interval '120 days'`);
      await query(ports.database.write, `delete from job_effect where done_at < now() - interval '400 days'`);
      await sweepMessages(ports);
      await sweepNotifications(ports.database.write, ports.clock.now());
      await sweepAccess(ports.database.write, ports.clock.now());
    },
  };
}
