// /quan-tri/khoa-truy-cap/tao: what the program may read and do, until when, from where; then the key, this once.

import { isGrantable, type Operation, readsOf, roomOf } from '#access/key-reach.ts';
import { rowOf } from '#access/reach.ts';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValue, typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { addMonths, formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { freshToken, sha256Hex } from '#platform/clock/random.ts';
import type { UseCase } from '#runner/use-case.ts';
import { definePage, type Page } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { partsForOwner } from '../parts-of-set.ts';
import { lastDayOfKey, usualPerMinute } from '../rules/key-limits.ts';
import { keySets } from '../rules/key-sets.ts';
import { listKeys, type NamedOffice } from '../use-cases/list-keys.ts';
import { openedWords, roomWords } from './opened-words.ts';
import { guidePath, keysPath, makeKeyPath } from './paths.ts';

interface Data {
  readonly offices: readonly NamedOffice[];
  /** The key that was made a moment ago; it stands on this answer alone. */
  readonly secret: string | null;
  readonly opens: number;
}

const SECRET = 'madeSecret';
const OPENS = 'madeOpens';

function Made({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.interfaceKeys.made;
  return (
    <>
      <PageHeading heading={t.title} summary={t.opens(data.opens)} />
      <Notice t={ui.t.design} tone="warning" text={t.once} />
      <Section id="khoa" title={t.secret}>
        <p>
          <code class="hash">{data.secret}</code>
        </p>
      </Section>
      <Section id="goi" title={t.use}>
        <p>
          <code class="hash">Authorization: Bearer {data.secret}</code>
        </p>
        <p>
          <a href={ui.href(guidePath)}>{ui.t.interfaceKeys.guide}</a>
        </p>
      </Section>
      <div class="actions">
        <ButtonLink href={ui.href(keysPath)}>{t.back}</ButtonLink>
      </div>
    </>
  );
}

interface Choices {
  readonly rooms: readonly string[];
  readonly acts: ReadonlyMap<string, readonly Operation[]>;
}

/** What the viewer could give to a key: parts to read, single acts by their room. */
function choicesFor(all: readonly Operation[], ui: Ui): Choices {
  // What everybody may do needs no key.
  const own = all.filter((one) => isGrantable(one) && ui.may(one.name) && rowOf(one.name).public !== true);
  const acts = new Map<string, Operation[]>();
  for (const one of own.filter(({ kind }) => kind !== 'read')) {
    const room = acts.get(roomOf(one.name)) ?? [];
    if (!room.some(({ name }) => name === one.name)) acts.set(roomOf(one.name), [...room, one]);
  }
  const rooms = [...new Set(own.filter(({ kind }) => kind === 'read').map(({ name }) => roomOf(name)))];
  const byName = (a: string, b: string) => compareVietnamese(roomWords(ui.t, a), roomWords(ui.t, b));
  return { rooms: rooms.sort(byName), acts: new Map([...acts].sort(([a], [b]) => byName(a, b))) };
}

interface PartProps {
  readonly all: readonly Operation[];
  readonly form: FormState;
  readonly ui: Ui;
}

/** None of the ready-made choices. */
const OWN = 'own';

/** The ready-made choices that open something to the viewer, each with what it opens. */
function Sets({ all, form, ui }: PartProps) {
  const t = ui.t.interfaceKeys.making;
  const sets = keySets
    .map((set) => ({ set, scopes: partsForOwner(set, all, (name) => ui.may(name)) }))
    .filter(({ scopes }) => scopes.length > 0);
  return (
    <RadioField
      form={form}
      name="set"
      label={t.set}
      hint={t.setHint}
      options={[
        ...sets.map(({ set, scopes }) => ({ value: set, label: t.sets[set], hint: openedWords(ui.t, scopes) })),
        { value: OWN, label: t.ownSet, hint: t.ownSetHint },
      ]}
    />
  );
}

/** Every part and every act by itself, folded away until somebody wants it. */
function Scopes({ all, form, ui }: PartProps) {
  const t = ui.t.interfaceKeys.making;
  const choices = choicesFor(all, ui);
  const ticked = (room: string) => typedValues(form, `acts.${room}`).length > 0;
  const open =
    typedValue(form, 'set') === OWN || typedValues(form, 'scopes').length > 0 || [...choices.acts.keys()].some(ticked);
  return (
    <Details summary={t.oneByOne} open={open}>
      <CheckboxField
        form={form}
        name="scopes"
        label={t.reads}
        hint={t.readsHint}
        options={choices.rooms.map((room) => ({ value: readsOf(room), label: roomWords(ui.t, room) }))}
        optional
      />
      {choices.acts.size > 0 && (
        <Section id="duoc-lam" title={t.acts} lead={t.actsHint}>
          {[...choices.acts].map(([room, acts]) => (
            <Details key={room} summary={t.room(roomWords(ui.t, room), acts.length)} open={ticked(room)}>
              <CheckboxField
                form={form}
                name={`acts.${room}`}
                label={roomWords(ui.t, room)}
                options={acts.map(({ name }) => ({ value: name, label: ui.t.useCases[name] }))}
                optional
              />
            </Details>
          ))}
        </Section>
      )}
    </Details>
  );
}

/** Everything ticked, of the parts and of each room's acts. */
function tickedScopes(input: Readonly<Record<string, unknown>>): readonly string[] {
  const acts = input['acts'];
  const named = acts !== null && typeof acts === 'object' ? Object.values(acts) : [];
  return [input['scopes'] ?? [], ...named]
    .flat(2)
    .filter((one): one is string => typeof one === 'string' && one !== '');
}

type MakeKey = UseCase<never, { readonly operations: readonly string[] }>;

/** The page over all that programs may call. */
export function makeKeyPageOver(all: readonly Operation[], makeKey: MakeKey): Page<Data> {
  return definePage<Data>({
    path: makeKeyPath,
    right: 'interface-keys/make-key',
    rate: 'act',
    width: 'narrow',
    title: (_data, ui) => ui.t.interfaceKeys.making.title,
    breadcrumbs: (_data, ui) => [{ label: ui.t.interfaceKeys.title, href: keysPath }],
    async load(request) {
      const keys = await request.run(listKeys, {});
      if (!keys.ok) return keys;
      const secret = request.posted?.[SECRET];
      return ok({
        offices: keys.value.offices,
        secret: typeof secret === 'string' && secret !== '' ? secret : null,
        opens: Number(request.posted?.[OPENS] ?? 0),
      });
    },
    view(data, ui) {
      if (data.secret !== null) return <Made data={data} ui={ui} />;
      const t = ui.t.interfaceKeys.making;
      const endsOn = formatVietnamese(addMonths(ui.today, 6));
      const form = ui.state({ endsOn, perMinute: String(usualPerMinute), office: '' });
      return (
        <>
          <ErrorSummary form={form} />
          <PageHeading heading={t.title} summary={t.summary} />
          <Form action={ui.href(makeKeyPath)} {...ui.form()}>
            <TextField form={form} name="name" label={t.name} hint={t.nameHint} example={t.nameExample} />
            {data.offices.length > 0 && (
              <SelectField
                form={form}
                name="office"
                label={t.office}
                hint={t.officeHint}
                emptyLabel={t.self}
                choices={data.offices.map(({ value, name }) => ({ value, label: name }))}
              />
            )}
            <Sets all={all} form={form} ui={ui} />
            <Scopes all={all} form={form} ui={ui} />
            <DateField
              form={form}
              name="endsOn"
              label={t.endsOn}
              hint={t.endsOnHint(formatVietnamese(lastDayOfKey(ui.today)))}
            />
            <TextAreaField
              form={form}
              name="addresses"
              label={t.addresses}
              hint={t.addressesHint}
              example="10.0.0.0/24"
              rows={3}
              optional
            />
            <NumberField form={form} name="perMinute" label={t.perMinute} unit={t.times} whole />
            <FormActions t={ui.t.design}>
              <Button>{t.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const secret = `ocop_${freshToken(request.ports.random)}`;
      const { name, office, set, endsOn, addresses, perMinute } = request.input;
      const done = await request.run(makeKey, {
        name,
        office,
        endsOn,
        addresses,
        perMinute,
        set: set === OWN ? '' : set,
        scopes: tickedScopes(request.input),
        secretHash: sha256Hex(secret),
        secretStart: secret.slice(0, 'ocop_'.length + 4),
      });
      if (!done.ok) return done;
      return ok({ again: { [SECRET]: secret, [OPENS]: String(done.value.operations.length) } });
    },
  });
}
