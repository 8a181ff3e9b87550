// Gallery: what an officer sees. People and figures are made up.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { formState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import type { PageFrame } from '#design/page-frame.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { PageShell } from '#design/page-shell.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { type RecognitionState, StatusTag } from '#design/status-tag.tsx';
import { Tabs } from '#design/tabs.tsx';
import { TaskList } from '#design/task-list.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly producer: string;
  readonly level: number | null;
  readonly state: RecognitionState;
  readonly until: string;
  readonly priceVnd: string;
}

const STATES: readonly RecognitionState[] = [
  'in-force',
  'expiring',
  'extended',
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'undecided',
];
const NAMES = [
  'Gạo nếp Co Giàng Dũng Long',
  'Thịt trâu gác bếp Thắm Hùng',
  'Chẳm chéo Lực Lệ',
  'Đẳng sâm sấy khô Mường Tè',
  'Hồng trà Shan Mồ Sì San',
  'Bột thảo quả Khoen On',
  'Rượu Pusilung',
  'Xúc xích bò Tuấn Phương loại đặc biệt thượng hạng đóng gói hút chân không 500 gam',
];
const ROWS: readonly Row[] = NAMES.map((name, i) => ({
  id: `p${i}`,
  name,
  producer: i === 3 ? 'HTX Nông sản Dược liệu cao nguyên Sìn Hồ' : i === 6 ? '' : 'HTX Thanh Xuân',
  level: i === 7 ? null : 3 + (i % 3),
  state: STATES[i] ?? 'in-force',
  until: i === 7 ? '' : `0${i + 1}/03/2027`,
  priceVnd: ['120.000 ₫', '1.250.000 ₫', '45.000 ₫', '', '980.000 ₫', '65.000 ₫', '210.000 ₫', '175.000 ₫'][i] ?? '',
}));

/** A list on a desk and cards on a phone, with bulk choice. */
export function OfficerListPage({ frame, empty }: { readonly frame: PageFrame; readonly empty: boolean }) {
  const t = frame.t;
  return (
    <PageShell frame={frame} title="Sản phẩm của xã" breadcrumbs={[{ label: 'Việc chờ', href: '/viec' }]}>
      <PageHeading
        heading="Sản phẩm của xã Nậm Hàng"
        action={
          <ButtonLink href="/san-pham/them" icon="add">
            Thêm sản phẩm
          </ButtonLink>
        }
      />
      <FilterBar
        t={t}
        action="/san-pham"
        search={{ name: 'q', label: 'Tìm trong sản phẩm của xã', value: '' }}
        filters={[
          {
            name: 's',
            label: 'Trạng thái',
            allLabel: 'Mọi trạng thái',
            chosen: 'expiring',
            choices: [{ value: 'expiring', label: 'Sắp hết hạn' }],
          },
          { name: 'h', label: 'Hạng sao', allLabel: 'Mọi hạng', chosen: '', choices: [{ value: '3', label: '3 sao' }] },
        ]}
        active={[{ label: 'Sắp hết hạn', removeHref: '?' }]}
        clearHref="/san-pham"
        count={empty ? 'Không có sản phẩm nào' : '8 sản phẩm'}
        exports={<a href="/x.xlsx">Tải bảng tính</a>}
        live
      />
      <div id="results" data-live="">
        <Form action="/san-pham/nhac" commandId="c1" label="Nhắc chủ thể">
          <DataTable
            t={t}
            caption="Sản phẩm của xã"
            captionHidden
            rows={empty ? [] : ROWS}
            rowKey={(r) => r.id}
            select={{ name: 'product', label: (r) => r.name, chosen: ['p1'] }}
            empty={
              <EmptyState
                title="Chưa có sản phẩm nào của xã."
                text="Nhập từ bảng tính xã đang dùng, hoặc thêm từng sản phẩm khi nhận hồ sơ."
                action={
                  <ButtonLink kind="secondary" href="/bang-tinh" icon="upload">
                    Nhập từ bảng tính
                  </ButtonLink>
                }
              />
            }
            columns={[
              {
                key: 'name',
                label: 'Sản phẩm',
                lead: true,
                cell: (r) => <a href="/san-pham/x">{r.name}</a>,
                sort: { href: '?x', direction: 'ascending' },
              },
              { key: 'producer', label: 'Chủ thể', cell: (r) => r.producer || 'Chưa rõ chủ thể' },
              {
                key: 'level',
                label: 'Hạng sao',
                cell: (r) => <Stars t={t} level={r.level} lapsed={r.state === 'expired'} lapsedOn={r.until} />,
              },
              {
                key: 'state',
                label: 'Trạng thái',
                cell: (r) => <StatusTag t={t} state={r.state} until="14/07/2027" />,
              },
              { key: 'until', label: 'Hiệu lực đến', nowrap: true, cell: (r) => r.until || '–', sort: { href: '?y' } },
              { key: 'price', label: 'Giá bán lẻ', numeric: true, nowrap: true, cell: (r) => r.priceVnd || '–' },
            ]}
          />
          {!empty && (
            <FormActions t={t}>
              <Button kind="secondary">Nhắc các chủ thể đã chọn</Button>
            </FormActions>
          )}
        </Form>
        <Pagination t={t} page={1} pageSize={50} total={empty ? 0 : 8} href={(n) => `?trang=${n}`} />
      </div>
    </PageShell>
  );
}

/** The officer's home: what waits, oldest deadline first. */
export function WaitingPage({ frame }: { readonly frame: PageFrame }) {
  return (
    <PageShell
      frame={{ ...frame, flash: { tone: 'success', text: 'Đã lưu sản phẩm Chẳm chéo Lực Lệ.' } }}
      title="Việc chờ"
    >
      <PageHeading heading="Hôm nay có 12 việc chờ" summary="Việc đến hạn sớm nhất ở trên cùng." />
      <Tabs
        label="Loại việc"
        tabs={[
          { label: 'Đến hạn', href: '?1', current: true, count: 5 },
          { label: 'Tất cả', href: '?2', count: 12 },
          { label: 'Vừa thay đổi', href: '?3' },
        ]}
      />
      <TaskList
        t={frame.t}
        tasks={[
          {
            label: 'Xác nhận chủ thể tự đăng ký: HTX Bản Mé Gióng',
            href: '/x',
            state: 'not-started',
            due: 'trước 24/11/2026',
            hint: 'Gửi ngày 20/11/2026 từ điện thoại.',
          },
          {
            label: 'Bổ sung số quyết định cho 3 sản phẩm 4 sao',
            href: '/x',
            state: 'in-progress',
            due: 'trước 30/11/2026',
          },
          {
            label: 'Rà soát sản phẩm sắp hết hạn quý I/2027',
            href: '/x',
            state: 'problem',
            due: 'trước 05/12/2026',
            hint: '2 sản phẩm quá thời hạn nộp hồ sơ đánh giá lại.',
          },
          { label: 'Gửi báo cáo năm', state: 'cannot-start', hint: 'Mở từ ngày 01/12/2026.' },
          { label: 'Cập nhật ảnh sản phẩm', href: '/x', state: 'optional' },
          { label: 'Nhập danh mục năm 2026', href: '/x', state: 'done' },
        ]}
      />
      <Section id="changed" title="Vừa thay đổi">
        <p>Chưa có thay đổi nào trong 7 ngày qua.</p>
      </Section>
    </PageShell>
  );
}

/** Two people edited one record. */
export function ConflictPage({ frame }: { readonly frame: PageFrame }) {
  return (
    <PageShell frame={frame} title="Hai người cùng sửa" breadcrumbs={[{ label: 'Sản phẩm', href: '/san-pham' }]}>
      <PageHeading caption="Chẳm chéo Lực Lệ" heading="Giữ bản nào của từng mục?" />
      <Notice
        t={frame.t}
        tone="warning"
        text="Trong lúc bạn sửa, chị Lò Thị Mẩy đã lưu sản phẩm này. Chưa có gì bị mất: hãy chọn từng mục, rồi lưu."
      />
      <Form action="/x" commandId="c2" version={5}>
        <CompareVersions
          t={frame.t}
          choose
          savedBy={{ who: 'Lò Thị Mẩy', when: '10:42' }}
          fields={[
            { name: 'name', label: 'Tên sản phẩm', theirs: 'Chẳm chéo Lực Lệ', yours: 'Chẳm chéo khô Lực Lệ' },
            { name: 'price', label: 'Giá bán lẻ', theirs: '45.000 ₫', yours: '' },
            {
              name: 'story',
              label: 'Câu chuyện',
              theirs: 'Gia vị của người Thái, người Mông ở Bình Lư.',
              yours: 'Chẳm chéo làm từ mắc khén, hạt dổi, ớt nướng và muối rang; ăn cùng xôi, thịt, rau luộc.',
            },
          ]}
        />
        <FormActions t={frame.t} cancel={{ label: 'Bỏ bản của tôi', href: '/x' }}>
          <Button>Lưu các mục đã chọn</Button>
        </FormActions>
      </Form>
    </PageShell>
  );
}

/** A dangerous act asks once. */
export function ConfirmPage({ frame }: { readonly frame: PageFrame }) {
  const form = formState(frame.t, { reason: '' });
  return (
    <PageShell
      frame={frame}
      title="Hoàn tác lần nhập"
      width="narrow"
      breadcrumbs={[{ label: 'Bảng tính', href: '/bang-tinh' }]}
    >
      <Form action="/x" commandId="c3">
        <ConfirmPanel
          t={frame.t}
          question="Hoàn tác cả lần nhập ngày 20/11/2026?"
          confirmLabel="Hoàn tác lần nhập"
          cancelHref="/bang-tinh"
        >
          <p>107 sản phẩm và 41 chủ thể của lần nhập này sẽ trở về như trước. Lịch sử vẫn giữ.</p>
          <TextAreaField form={form} name="reason" label="Lý do" rows={2} />
        </ConfirmPanel>
      </Form>
    </PageShell>
  );
}
