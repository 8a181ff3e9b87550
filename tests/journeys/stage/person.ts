// A named person with a browser of their own. What they do is what hands can do: go to an address, type, choose, press,
// and see or not see. Every step ends with a look at the page at both widths.

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { textsOf } from '#texts/index.ts';
import { FaultWatch } from './faults.ts';
import { extremes, look, setWidth, widths } from './look.ts';
import type { StepLog } from './step-log.ts';

export interface Device {
  readonly width: 360 | 1280;
  readonly scripts: boolean;
  readonly pictures: boolean;
}

const t = textsOf('vi');

/** Longer than any page of ours takes, shorter than patience. */
const PATIENCE_MS = 10_000;
/** A file that is made while one waits, like a dossier bound whole. */
const FILE_PATIENCE_MS = 60_000;
/** The work of a morning. */
const IN_TIME_MS = 40_000;

const WRITTEN = 'input:not([type=checkbox]):not([type=radio]), textarea';
const TICKED = 'input[type=checkbox], input[type=radio]';

/** What a step expects beside what it says. */
export interface StepOptions {
  /** Statuses of answers that belong to the step: 422 for a refused form, 404 for a record of others. */
  readonly expects?: readonly number[];
}

export class JourneyPerson {
  readonly name: string;
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #device: Device;
  readonly #log: StepLog;
  readonly #faults: FaultWatch;
  readonly #address: string;
  /** The frame of fields that the person is at, where several have the same labels. */
  #frame: string | RegExp | null = null;

  private constructor(
    name: string,
    context: BrowserContext,
    page: Page,
    device: Device,
    address: string,
    log: StepLog,
  ) {
    this.name = name;
    this.#context = context;
    this.#page = page;
    this.#device = device;
    this.#address = address;
    this.#log = log;
    this.#faults = new FaultWatch(page);
  }

  static async enter(
    name: string,
    browser: Browser,
    device: Device,
    address: string,
    log: StepLog,
  ): Promise<JourneyPerson> {
    const context = await browser.newContext({
      javaScriptEnabled: device.scripts,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await setWidth(page, device.width);
    return new JourneyPerson(name, context, page, device, address, log);
  }

  /** One step, told in a sentence without its subject: `opens the register`. */
  async step(sentence: string, does: () => Promise<void>, options: StepOptions = {}): Promise<void> {
    this.#faults.allow(options.expects ?? []);
    const step = this.#log.begin(`${this.name} ${sentence}`);
    try {
      await does();
    } catch (error) {
      await this.#page.screenshot({ path: step.picture('fault'), fullPage: true }).catch(() => {});
      const seen = await this.#page
        .locator('main')
        .innerText()
        .catch(() => '');
      throw new Error(
        `${step.title}\nat ${this.#page.url()}\n${(error as Error).message}\n\nThe page said:\n${seen.slice(0, 1_500)}`,
      );
    }
    const wrong = await look(this.#page, {
      ...(this.#device.pictures
        ? { picture: (width: number) => step.picture(String(width)) }
        : { at: [...extremes, this.#device.width] }),
      axe: this.#device.scripts && this.#device.pictures ? widths : [],
      backTo: this.#device.width,
    });
    step.end([...wrong, ...this.#faults.take()]);
  }

  /** Types an address into the browser's own line. */
  async goesTo(path: string): Promise<void> {
    await this.#page.goto(`${this.#address}${path}`);
  }

  /** Opens an address that came from elsewhere, like one read from a code. */
  async opens(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  /** Does something within one frame of fields, by its legend. */
  async within(legend: string | RegExp, does: () => Promise<void>): Promise<void> {
    this.#frame = legend;
    try {
      await does();
    } finally {
      this.#frame = null;
    }
  }

  /** Presses a link. */
  async follows(label: string | RegExp): Promise<void> {
    await this.#act(this.#page.getByRole('link', { name: label, exact: typeof label === 'string' }).first());
  }

  /** Presses a button. */
  async presses(label: string | RegExp): Promise<void> {
    await this.#act(this.#page.getByRole('button', { name: label, exact: typeof label === 'string' }).first());
  }

  /** Unfolds what stands folded under its words. */
  async opensFold(words: string): Promise<void> {
    const page = this.#page.locator('main');
    const place = this.#frame === null ? page : page.getByRole('group', { name: this.#frame }).first();
    await place.locator('summary', { hasText: words }).first().click();
  }

  /** Presses the small button that looks a typed name up. */
  async looksUp(field: string): Promise<void> {
    const place = this.#frame === null ? this.#page : this.#page.getByRole('group', { name: this.#frame }).first();
    const name = `${t.design.form.lookUp} ${field}`;
    await this.#act(place.getByRole('button', { name, exact: true }).first());
  }

  async #act(target: Locator): Promise<void> {
    await target.click();
    await this.#page.waitForLoadState('load');
  }

  /** A field by its label: the whole of it, or how it begins (an optional field says so after its name). Who can, takes one in sight. */
  async #field(label: string | RegExp, kinds = 'input, select, textarea'): Promise<Locator> {
    const page = this.#page.locator('main');
    const main = this.#frame === null ? page : page.getByRole('group', { name: this.#frame }).first();
    const controls = page.locator(kinds);
    if (typeof label !== 'string') return main.getByLabel(label).and(controls).first();
    const exact = main.getByLabel(label, { exact: true }).and(controls);
    const inSight = exact.filter({ visible: true });
    if ((await inSight.count()) > 0) return inSight.first();
    if ((await exact.count()) > 0) return exact.first();
    const beginning = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    return main.getByLabel(beginning).and(controls).first();
  }

  async types(label: string | RegExp, text: string): Promise<void> {
    await (await this.#field(label, WRITTEN)).fill(text);
  }

  /** Presses Enter in a field. */
  async entersIn(label: string | RegExp): Promise<void> {
    await (await this.#field(label)).press('Enter');
    await this.#page.waitForLoadState('load');
  }

  /** Chooses from a list that folds out. */
  async choosesIn(label: string | RegExp, option: string): Promise<void> {
    await (await this.#field(label)).selectOption({ label: option });
  }

  /** The whole words of the option of a list that has these in it. */
  async optionWith(label: string | RegExp, part: string): Promise<string> {
    const options = (await this.#field(label)).locator('option', { hasText: part });
    return (await options.first().innerText()).trim();
  }

  /** Ticks a box or picks one of several. */
  async ticks(label: string | RegExp): Promise<void> {
    await (await this.#field(label, TICKED)).check();
  }

  async attaches(
    label: string | RegExp,
    file: string | { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await (await this.#field(label)).setInputFiles(file);
  }

  /** The text stands on the page and can be seen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.#page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'visible' });
  }

  /** Comes back to the page until the text stands there: what the house does by itself takes a moment. */
  async seesInTime(text: string | RegExp): Promise<void> {
    const until = Date.now() + IN_TIME_MS;
    while (Date.now() < until) {
      if ((await this.#page.getByText(text).filter({ visible: true }).count()) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
      await this.#page.reload();
    }
    await this.sees(text);
  }

  /** Waits for what a page brings by itself, without coming back to it. */
  async waitsFor(text: string | RegExp): Promise<void> {
    const awaited = this.#page.getByText(text).filter({ visible: true }).first();
    await awaited.waitFor({ state: 'visible', timeout: IN_TIME_MS });
  }

  async doesNotSee(text: string | RegExp): Promise<void> {
    const count = await this.#page.getByText(text).filter({ visible: true }).count();
    if (count > 0) throw new Error(`"${text}" stands on the page and should not`);
  }

  /** A picture is there, by what it shows, and came through. */
  async seesPicture(alt: string | RegExp): Promise<void> {
    const picture = this.#page.getByRole('img', { name: alt }).filter({ visible: true }).first();
    await picture.scrollIntoViewIfNeeded();
    const width = await picture.evaluate(async (image) => {
      const { decode, naturalWidth } = image as unknown as { decode(): Promise<void>; naturalWidth: number };
      if (naturalWidth > 0) return naturalWidth;
      await decode.call(image);
      return (image as unknown as { naturalWidth: number }).naturalWidth;
    });
    if (width === 0) throw new Error(`the picture "${alt}" did not come through`);
  }

  /** The heading of the page. */
  async seesHeading(text: string | RegExp): Promise<void> {
    await this.#page.getByRole('heading', { level: 1, name: text }).first().waitFor({ state: 'visible' });
  }

  /** What stands in a field, kept or filled. */
  async seesInField(label: string | RegExp, value: string | RegExp): Promise<void> {
    const held = await (await this.#field(label)).inputValue();
    if (typeof value === 'string' ? held !== value : !value.test(held))
      throw new Error(`the field "${label}" holds "${held}", not "${value}"`);
  }

  /** The part of the address after the host, to come back to. */
  where(): string {
    const url = new URL(this.#page.url());
    return `${url.pathname}${url.search}`;
  }

  /** Saves the file behind a link; answers its path. */
  async savesFrom(label: string | RegExp): Promise<string> {
    const [arrived] = await Promise.all([
      this.#page.waitForEvent('download', { timeout: FILE_PATIENCE_MS }),
      this.#page.getByRole('link', { name: label }).first().click({ timeout: FILE_PATIENCE_MS }),
    ]);
    return await arrived.path();
  }

  /** Picks the first of every group of choices on the page, as somebody who gives the lowest mark everywhere. */
  async picksTheFirstEverywhere(): Promise<void> {
    const names = await this.#page
      .locator('main input[type=radio]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name') ?? ''))]);
    for (const name of names) {
      const first = this.#page.locator(`main input[type=radio][name="${name}"]`).first();
      if (await first.isVisible()) await first.check();
    }
  }

  /** Marks a score sheet: options as an address writes them, `1.1=2&1.2=3`. What is marked so already is left. */
  async marks(answers: string): Promise<void> {
    for (const [code, option] of new URLSearchParams(answers)) {
      await this.#page.locator(`main input[name="tc-${code.replaceAll('.', '-')}"][value="${option}"]`).check();
    }
  }

  /** The note at a criterion of a score sheet, `1-5`. */
  async writesNote(criterion: string, text: string): Promise<void> {
    await this.#page.locator(`main textarea[name="notes.${criterion}"]`).fill(text);
  }

  /** One and the same note wherever the sheet asks for one. */
  async writesEveryNoteAskedFor(text: string): Promise<void> {
    const asked = this.#page.locator('main').getByLabel(new RegExp(`^\\s*${t.scoring.sheet.noteAsked} \\(`));
    for (const note of await asked.all()) await note.fill(text);
  }

  /** The telephone's own clock shows the day on which the installation lives, at this hour. */
  async livesOn(day: string): Promise<void> {
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
    await this.#page.clock.setSystemTime(Date.now() + Date.parse(day) - Date.parse(today));
  }

  /** The page works without a connection from now on. */
  async waitsForTheWorker(): Promise<void> {
    await this.#page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  }

  /** The telephone knows where it stands, and may say so. */
  async standsAt(latitude: number, longitude: number): Promise<void> {
    await this.#context.grantPermissions(['geolocation'], { origin: this.#address });
    await this.#context.setGeolocation({ latitude, longitude, accuracy: 18 });
  }

  /** Writes a name with the finger on a pad, by what the pad is called. */
  async signsOn(label: string): Promise<void> {
    const pad = this.#page.getByRole('img', { name: label, exact: true });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error(`no pad "${label}"`);
    const at = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
    await this.#page.mouse.move(...at(0.1, 0.7));
    await this.#page.mouse.down();
    for (const [x, y] of [
      [0.25, 0.2],
      [0.35, 0.75],
      [0.5, 0.3],
      [0.62, 0.7],
      [0.85, 0.45],
    ] as const)
      await this.#page.mouse.move(...at(x, y), { steps: 6 });
    await this.#page.mouse.up();
  }

  /** The connection is cut, or there again. What then cannot be reached is no fault. */
  async goesOffline(offline = true): Promise<void> {
    await this.#context.setOffline(offline);
    this.#faults.cut(offline);
  }

  /** Text of the part of the page that carries it. */
  async reads(selector: string): Promise<string> {
    return await this.#page.locator(selector).first().innerText();
  }

  async leaves(): Promise<void> {
    await this.#context.close();
  }
}
