// Every act and every sensitive read of the house, done once by somebody who may: exactly one entry of the ledger each, under its
// own name, naming the records it touched. The list comes from the sources: a new act without its proof here fails.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { permissionMatrix } from '#access/permission-matrix.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { useCases } from '#entry/use-cases.ts';
import { watchAnswers } from '../api-answers/watch.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { proveKeeping, proveSecondFactors, proveSpeaking, proveWaysIn } from './ledger-proofs/access-proofs.ts';
import { actsOfTheHouse } from './ledger-proofs/acts-of-the-house.ts';
import { proveCertificates } from './ledger-proofs/certificate-proofs.ts';
import { proveCouncils } from './ledger-proofs/council-proofs.ts';
import { proveCustody } from './ledger-proofs/custody-proofs.ts';
import { proveDossiers } from './ledger-proofs/dossier-proofs.ts';
import { proveDrafting } from './ledger-proofs/drafting-proofs.ts';
import { proveEvidence } from './ledger-proofs/evidence-proofs.ts';
import { proveExchange } from './ledger-proofs/exchange-proofs.ts';
import { proveField } from './ledger-proofs/field-proofs.ts';
import { proveFindings } from './ledger-proofs/finding-proofs.ts';
import { proveIdeas } from './ledger-proofs/idea-proofs.ts';
import { proveInspections } from './ledger-proofs/inspection-proofs.ts';
import { proveKeys } from './ledger-proofs/key-proofs.ts';
import { proveLegacyFiles } from './ledger-proofs/legacy-proofs.ts';
import { proveLetters } from './ledger-proofs/letter-proofs.ts';
import { proveLife } from './ledger-proofs/life-proofs.ts';
import { proveOutput } from './ledger-proofs/output-proofs.ts';
import { provePasskey } from './ledger-proofs/passkey-proof.ts';
import { provePoints } from './ledger-proofs/point-proofs.ts';
import { provePromotion } from './ledger-proofs/promotion-proofs.ts';
import { Proving } from './ledger-proofs/proving.ts';
import {
  proveKeptSheets,
  proveProducers,
  proveProducts,
  proveRecognitions,
  proveViews,
} from './ledger-proofs/register-proofs.ts';
import { proveReporting } from './ledger-proofs/reporting-proofs.ts';
import { proveResults } from './ledger-proofs/result-proofs.ts';
import { proveRoutes } from './ledger-proofs/route-proofs.ts';
import { proveSupport } from './ledger-proofs/support-proofs.ts';
import { proveTasks } from './ledger-proofs/task-proofs.ts';
import { proveWebhooks } from './ledger-proofs/webhook-proofs.ts';

let proving: Proving;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  proving = new Proving(await freshHouse({ outbound: { hosts: ['nhan.example.vn'], nearby: false } }));
  server = await listen(openWeb(proving.house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await proving.house.close();
});

describe('one entry that names its records is written', () => {
  vi.setConfig({ testTimeout: 240_000 });

  it('by every way in, every second factor, and the keeping of accounts', async () => {
    const { accountId } = await proveWaysIn(proving);
    await proveSecondFactors(proving);
    await provePasskey(proving, browser, server.address);
    await proveKeeping(proving, accountId);
    await proveSpeaking(proving);
    await proveKeys(proving);
    await proveWebhooks(proving);
  });

  it('by every act on producers, products, recognitions and kept views', async () => {
    const owners = await proveProducers(proving);
    await proveProducts(proving, owners);
    await proveEvidence(proving, owners.code);
    await proveIdeas(proving, owners.code);
    await proveLegacyFiles(proving, owners.code);
    await proveRecognitions(proving);
    await proveViews(proving);
    await proveKeptSheets(proving);
  });

  it('by every act on letters and what they ask for', async () => {
    await proveLetters(proving);
  });

  it('by every act on dossiers', async () => {
    await proveDossiers(proving);
  });

  it('by every act on samples, paper sets and requests', async () => {
    await proveCustody(proving);
    await proveLife(proving);
    await proveReporting(proving);
  });

  it('by every act on what visits found', async () => {
    await proveInspections(proving);
    await proveFindings(proving);
    await proveOutput(proving);
    await provePoints(proving);
    await proveSupport(proving);
  });

  it('by every act of routes for visitors', async () => {
    await proveRoutes(proving);
  });

  it('by every act of trade promotion', async () => {
    await provePromotion(proving);
  });

  it('by every act on records of visits and devices', async () => {
    await proveField(proving);
  });

  it('by every act on offices and tasks', async () => {
    await proveTasks(proving);
  });

  it('by every act of councils and their members, on their results, and on certificates', async () => {
    await proveCouncils(proving);
    await proveResults(proving);
    await proveCertificates(proving);
  });

  it('by every act on letters that an office drafts', async () => {
    await proveDrafting(proving);
  });

  it('by every way in and out of a spreadsheet', async () => {
    await proveExchange(proving);
  });

  it('by each act there is in the sources, which all stand in the table of rights', async () => {
    const acts = actsOfTheHouse();
    expect(acts.length).toBeGreaterThan(50);
    expect(acts.filter((name) => !(name in permissionMatrix))).toEqual([]);
    expect([...proving.proven].sort()).toEqual(acts);
    // Each answer on the way was held against the description of the API.
    const { answered } = await watchAnswers();
    const spoken = new Set(useCases.filter((one) => answered.has(one.apiPath ?? one.name)).map((one) => one.name));
    const silent = useCases.filter((one) => one.kind !== 'read' && !spoken.has(one.name));
    expect(silent.map((one) => one.name)).toEqual([]);
    await proving.chainHolds();
  });
});
