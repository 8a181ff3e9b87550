// What the components promise to the rooms: nothing typed is lost, every error is linked to its field, nothing a person typed becomes
// markup, nothing breaks a strict policy.

import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CompareVersions } from '#design/compare-versions.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { LookUpField, lookedUp } from '#design/fields/look-up-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { PasswordField } from '#design/fields/password-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { fieldId, formState } from '#design/form-state.ts';
import { Pagination, shownPages } from '#design/pagination.tsx';
import { Photo } from '#design/photo.tsx';
import { ProgressBar } from '#design/progress-bar.tsx';
import { renderPage } from '#design/render-page.ts';
import { dataBlock } from '#design/shell/document-head.tsx';
import { MainNavigation, SecondNavigation } from '#design/shell/main-navigation.tsx';
import { Stars } from '#design/stars.tsx';
import { StatusTag } from '#design/status-tag.tsx';
import { design as en } from '#texts/en/design.ts';
import { design as vi } from '#texts/vi/design.ts';
import { officerFrame } from './gallery/frames.ts';
import { galleryPages } from './gallery/pages.tsx';

const text = (html: string): string => html.replace(/<[^>]+>/g, '');

describe('a form sent back', () => {
  const form = formState(vi, { name: 'Chè <b>thử</b> "A"', 'packs.0.price': '12,5' }, [
    { name: 'name', message: 'Tên quá dài.' },
    { name: 'packs.0.price', message: 'Giá là số chẵn.' },
  ]);

  it('keeps what was typed, escaped', () => {
    const html = renderToString(<TextField form={form} name="name" label="Tên" />);
    expect(html).toContain('value="Chè &lt;b>thử&lt;/b> &quot;A&quot;"');
  });

  it('links every error to the field that carries it, and the field to its error', () => {
    const summary = renderToString(<ErrorSummary form={form} />);
    for (const error of form.errors) {
      const id = fieldId(error.name);
      expect(summary).toContain(`href="#${id}"`);
      const field = renderToString(<NumberField form={form} name={error.name} label="x" unit="kg" />);
      expect(field).toContain(`id="${id}"`);
      expect(field).toContain(`aria-describedby="${id}-error ${id}-unit"`);
      expect(field).toContain('aria-invalid="true"');
    }
  });

  it('names the file that has to be chosen again, at its box and nowhere else', () => {
    const dropped = formState(vi, {}, [{ name: 'name', message: 'Tên quá dài.' }], { photo: ['tem 1.jpg', '<b>.png'] });
    const html = renderToString(<FileField form={dropped} name="photo" label="Ảnh" />);
    expect(text(html)).toContain('hãy chọn lại “tem 1.jpg”, “&lt;b>.png”');
    expect(html).toContain(`aria-describedby="${fieldId('photo')}-dropped"`);
    expect(renderToString(<FileField form={dropped} name="scan" label="Bản chụp" />)).not.toContain('chọn lại');
    expect(renderToString(<FileField form={form} name="photo" label="Ảnh" />)).not.toContain('chọn lại');
  });

  it('says how many places are wrong, and takes the focus', () => {
    const summary = renderToString(<ErrorSummary form={form} />);
    expect(text(summary)).toContain('Có 2 chỗ cần sửa');
    expect(summary).toContain('autofocus');
  });

  it('does not call an error of the whole form a place to mend', () => {
    const summary = renderToString(
      <ErrorSummary form={formState(vi, {}, [{ name: '', message: 'Mật khẩu chưa đúng.' }])} />,
    );
    expect(text(summary)).not.toContain('chỗ cần sửa');
    expect(summary).not.toContain('<a ');
  });

  it('draws no summary when nothing is wrong', () => {
    expect(renderToString(<ErrorSummary form={formState(vi)} />)).toBe('');
  });

  it('never gives a password back', () => {
    const html = renderToString(
      <PasswordField form={formState(vi, { password: 'bí mật' })} name="password" label="Mật khẩu" purpose="current" />,
    );
    expect(html).not.toContain('bí mật');
  });
});

describe('a form', () => {
  it('carries its command, the record’s version and the token, and leaves the checks to the server', () => {
    const html = renderToString(
      <Form action="/x" commandId="c-1" version={7} csrf="t">
        ok
      </Form>,
    );
    expect(html).toContain('name="commandId" value="c-1"');
    expect(html).toContain('name="version" value="7"');
    expect(html).toContain('name="csrf" value="t"');
    expect(html).toContain('novalidate');
    expect(html).not.toContain('multipart');
  });

  it('that was kept stands on the version it was filled on, and one without a version gets none', () => {
    const draw = (version?: number) =>
      renderToString(
        <Form action="/x" commandId="c-1" version={version} versionSeen="5">
          ok
        </Form>,
      );
    expect(draw(7)).toContain('name="version" value="5"');
    expect(draw()).not.toContain('name="version"');
  });
});

describe('a look-up', () => {
  const draw = (suggestions?: { value: string; label: string }[]) =>
    renderToString(
      <LookUpField form={formState(vi, { commune: 'binh lu' })} name="commune" label="Xã" suggestions={suggestions} />,
    );

  it('keeps what was typed', () => {
    expect(draw()).toMatch(/name="commune" value="binh lu"/);
  });

  it('reads the row chosen, but only for the text that it was found for', () => {
    const posted = { commune: 'binh lu', 'commune-for': 'binh lu', 'commune-found': 'Xã Bình Lư (03390)' };
    expect(lookedUp(posted, 'commune')).toBe('Xã Bình Lư (03390)');
    expect(lookedUp({ ...posted, commune: 'bum to' }, 'commune')).toBe('bum to');
    expect(lookedUp({ commune: 'bum to' }, 'commune')).toBe('bum to');
    expect(lookedUp({}, 'commune')).toBe('');
  });

  it('chooses the only one found', () => {
    expect(draw([{ value: '09999', label: 'Xã A' }])).toMatch(/value="09999"[^>]*checked/);
  });

  it('says so when nothing is found, with what was typed', () => {
    expect(text(draw([]))).toContain('“binh lu”');
  });
});

describe('a list', () => {
  it('keeps the same order of facts in table and card, each with its name', () => {
    const html = renderToString(
      <DataTable
        t={vi}
        caption="Sản phẩm"
        rows={[{ id: '1' }]}
        rowKey={(r) => r.id}
        columns={[
          { key: 'a', label: 'Tên', lead: true, cell: () => 'Chè' },
          { key: 'b', label: 'Xã', cell: () => 'Bình Lư' },
          { key: 'c', label: 'Giá', numeric: true, cell: () => '1.000 ₫' },
        ]}
      />,
    );
    expect(html.indexOf('Chè')).toBeLessThan(html.indexOf('data-label="Xã"'));
    expect(html.indexOf('data-label="Xã"')).toBeLessThan(html.indexOf('data-label="Giá"'));
    expect(html).toContain('role="rowheader"');
  });

  it('names the pages around the present one and fills a gap of one', () => {
    expect(shownPages(5, 20)).toEqual([1, null, 4, 5, 6, null, 20]);
    expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(shownPages(1, 1)).toEqual([1]);
  });

  it('counts the last, shorter page', () => {
    expect(text(renderToString(<Pagination t={vi} page={2} pageSize={50} total={1051} href={() => ''} />))).toContain(
      'Dòng 51–100 trong 1.051',
    );
    expect(text(renderToString(<Pagination t={vi} page={22} pageSize={50} total={1051} href={() => ''} />))).toContain(
      'Dòng 1.051–1.051',
    );
  });
});

describe('states', () => {
  it('are words with a shape, never colour alone', () => {
    const html = renderToString(<StatusTag t={vi} state="withdrawn" />);
    expect(text(html)).toBe('Đã thu hồi');
    expect(html).toContain('<path');
    expect(text(renderToString(<StatusTag t={vi} state="extended" until="14/07/2027" />))).toBe(
      'Kéo dài đến 14/07/2027',
    );
  });

  it('say the number beside the stars, and the date of a lapsed one', () => {
    expect(text(renderToString(<Stars t={vi} level={4} />))).toBe('4 sao');
    const lapsed = renderToString(<Stars t={vi} level={3} lapsed lapsedOn="15/01/2026" />);
    expect(text(lapsed)).toBe('3 saohết hạn 15/01/2026');
    expect(lapsed).toContain('stars--lapsed');
  });

  it('say 100 % only when everything is done', () => {
    expect(text(renderToString(<ProgressBar t={vi} label="Đọc" done={2999} total={3000} />))).toContain('99%');
    expect(text(renderToString(<ProgressBar t={vi} label="Đọc" done={0} total={0} />))).toContain('0%');
  });

  it('draw a placeholder where there is no photograph, never a broken image', () => {
    const html = renderToString(<Photo t={vi} photo={null} />);
    expect(html).not.toContain('<img');
    expect(text(html)).toBe('Chưa có ảnh');
  });

  it('choose the viewer’s own version first in a conflict, and lose neither', () => {
    const html = renderToString(
      <CompareVersions
        t={vi}
        choose
        savedBy={{ who: 'Lò Thị Mẩy', when: '10:42' }}
        fields={[{ name: 'price', label: 'Giá', theirs: '1 ₫', yours: '' }]}
      />,
    );
    expect(html).toMatch(/name="keep.price" value="yours" checked/);
    expect(text(html)).toContain('1 ₫');
    expect(text(html)).toContain('để trống');
  });
});

describe('the page', () => {
  const pages = [...galleryPages({ stylesheets: ['/tinh/main.css'] })];

  it.each(pages)(
    '%s has no inline style, no inline script, no event attribute, nothing from elsewhere',
    (_name, page) => {
      const html = renderPage(page);
      expect(html.startsWith('<!doctype html><html lang="')).toBe(true);
      expect(html).not.toMatch(/\sstyle=/);
      expect(html).not.toMatch(/<style/);
      expect(html).not.toMatch(/\son[a-z]+=/);
      expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\//);
      for (const script of html.matchAll(/<script([^>]*)>/g)) expect(script[1]).toContain('type="application/ld+json"');
    },
  );

  it.each(pages)('%s uses every id once', (_name, page) => {
    const ids = [...renderPage(page).matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('writes structured data that cannot end its element', () => {
    const block = dataBlock({ name: '</script><script>alert(1)</script>', line: '\u2028' });
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual({ name: '</script><script>alert(1)</script>', line: '\u2028' });
  });

  it('refuses an eighth entry of the navigation', () => {
    const frame = officerFrame({ stylesheets: [] });
    const eight = { ...frame, navigation: [...frame.navigation, { label: 'Thứ tám', href: '/8' }] };
    expect(() => renderToString(<MainNavigation frame={eight} />)).toThrow(RangeError);
  });

  it('says in the row, on a desk too, that more stands at the foot', () => {
    const frame = officerFrame({ stylesheets: [] });
    const atFoot = { label: 'Thị trường', href: '/quan-ly/diem-ban', atFoot: true };
    const forAll = 'main-nav__item--more-for-all';
    expect(
      renderToString(<MainNavigation frame={{ ...frame, navigation: [...frame.navigation, atFoot] }} />),
    ).toContain(forAll);
    expect(renderToString(<MainNavigation frame={frame} />)).not.toContain(forAll);
  });
});

describe('the pages below an entry', () => {
  const drawn = (count: number) => {
    const frame = officerFrame({ stylesheets: [] });
    const under = Array.from({ length: count }, (_, i) => ({ label: `Trang ${i}`, href: `/${i}`, current: i === 1 }));
    const navigation = [{ label: 'Kiểm tra, giám sát', href: '/0', current: true, under }];
    return renderToString(<SecondNavigation frame={{ ...frame, navigation }} />);
  };

  it('fold under the one that is open where they are many, each still a link', () => {
    const html = drawn(8);
    expect(html).toContain('<details');
    expect(text(html.slice(html.indexOf('<summary'), html.indexOf('</summary>')))).toBe('Kiểm tra, giám sát: Trang 1');
    expect(html.match(/<a /g)).toHaveLength(8);
  });

  it('keep what is opened seldom in a fold of its own, which names the open one', () => {
    const frame = officerFrame({ stylesheets: [] });
    const under = Array.from({ length: 9 }, (_, i) => ({
      label: `Trang ${i}`,
      href: `/${i}`,
      current: i === 8,
      ...(i > 5 ? { rest: true } : {}),
    }));
    const navigation = [{ label: 'Kiểm tra, giám sát', href: '/0', current: true, under }];
    const html = renderToString(<SecondNavigation frame={{ ...frame, navigation }} />);
    expect(html.match(/<a /g)).toHaveLength(9);
    expect(text(html)).toContain('Khác: Trang 8');
  });

  it('stand in a row where they are two, and are not there where there is one', () => {
    expect(drawn(2)).not.toContain('<details');
    expect(drawn(1)).toBe('');
  });
});

describe('texts', () => {
  const leaves = (node: object, path = ''): [string, unknown][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? leaves(value, `${path}${key}.`)
        : [[`${path}${key}`, value] as [string, unknown]],
    );

  it('English has every sentence of the Vietnamese, none left in Vietnamese', () => {
    const english = new Map(leaves(en));
    for (const [path, words] of leaves(vi)) {
      expect(english.has(path), path).toBe(true);
      // The archipelagos keep their names in every language.
      const said = String(english.get(path)).replace(/Hoàng Sa|Trường Sa/g, '');
      if (typeof words === 'string') expect(said, path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
    }
  });
});
