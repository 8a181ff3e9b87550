// Gallery: every state, star, notice, tag, button and icon on one page, in either language.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Icon, type IconName } from '#design/icon.tsx';
import { Notice } from '#design/notice.tsx';
import type { PageFrame } from '#design/page-frame.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { PageShell } from '#design/page-shell.tsx';
import { Photo } from '#design/photo.tsx';
import { ProgressBar } from '#design/progress-bar.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { type RecognitionState, StatusTag } from '#design/status-tag.tsx';
import { Steps } from '#design/steps.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';

const STATES: readonly RecognitionState[] = [
  'in-force',
  'expiring',
  'extended',
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'undecided',
  're-evaluating',
  'extension-proposed',
];
const ICONS: readonly IconName[] = [
  'search',
  'home',
  'list',
  'product',
  'people',
  'place',
  'calendar',
  'document',
  'download',
  'upload',
  'print',
  'account',
  'check',
  'warning',
  'info',
  'stop',
  'history',
  'edit',
  'add',
  'more',
  'next',
  'previous',
  'close',
];

function Line({ children }: { readonly children: ComponentChildren }) {
  return <div class="page-heading__states">{children}</div>;
}

/** A record of all states. */
export function StatesPage({ frame }: { readonly frame: PageFrame }) {
  const t = frame.t;
  return (
    <PageShell frame={frame} title="Trạng thái">
      <PageHeading
        caption="Hồ sơ số 12"
        heading="Trạng thái trông thế nào?"
        states={
          <>
            <Stars t={t} level={4} />
            <StatusTag t={t} state="in-force" />
          </>
        }
        summary="Ặ Ẫ Ễ Ệ Ổ Ỡ Ự ẳ ẵ ặ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ."
        action={
          <>
            <Button>Nộp hồ sơ</Button>
            <Button kind="secondary" icon="print">
              In
            </Button>
            <Button kind="danger">Xóa bản nháp</Button>
          </>
        }
      />
      <RecordLayout
        side={
          <HistoryList
            title={t.history.title}
            entries={[
              {
                key: '3',
                when: '23/11/2026 10:42',
                datetime: '2026-11-23T03:42:00Z',
                what: 'Sửa giá bán lẻ: 40.000 ₫ thành 45.000 ₫',
                who: 'Lò Thị Mẩy, HTX Bản Mé Gióng',
              },
              {
                key: '2',
                when: '20/11/2026 08:05',
                datetime: '2026-11-20T01:05:00Z',
                what: 'Xác nhận chủ thể',
                who: 'Giàng A Tủa, UBND xã Nậm Hàng',
              },
              {
                key: '1',
                when: '18/11/2026 21:30',
                datetime: '2026-11-18T14:30:00Z',
                what: 'Tự đăng ký từ điện thoại',
              },
            ]}
          />
        }
      >
        <Section id="recognition" title="Công nhận">
          <Line>
            {STATES.map((state) => (
              <StatusTag key={state} t={t} state={state} until="14/07/2027" />
            ))}
          </Line>
        </Section>
        <Section id="stars" title="Hạng sao">
          <Line>
            {[1, 2, 3, 4, 5].map((level) => (
              <Stars key={level} t={t} level={level} />
            ))}
            <Stars t={t} level={3} lapsed lapsedOn="15/01/2026" />
            <Stars t={t} level={5} lapsed />
            <Stars t={t} level={null} />
          </Line>
        </Section>
        <Section id="tags" title="Nhãn khác">
          <Line>
            <Tag words="Chờ xã kiểm tra" tone="blue" shape="clock" />
            <Tag words="Trùng nghi ngờ" tone="gold" shape="question" />
            <Tag words="Không có hình" shape="none" />
          </Line>
        </Section>
        <Section id="notices" title="Thông báo">
          <div class="stack">
            <Notice t={t} tone="info" text="Đợt đánh giá tháng 12 chốt hồ sơ ngày 28/11/2026." />
            <Notice t={t} tone="success" text="Đã nhập 107 sản phẩm." />
            <Notice t={t} tone="warning" text="2 sản phẩm có tên gần giống nhau.">
              <p>
                <a href="/x">Xem hai sản phẩm</a>
              </p>
            </Notice>
            <Notice t={t} tone="danger" text="Tệp bị hỏng ở trang tính thứ 2. Chưa ghi gì vào sổ." />
          </div>
        </Section>
        <Section id="progress" title="Đang chạy">
          <div class="stack">
            <Steps
              t={t}
              current={1}
              steps={[{ label: 'Chọn tệp', href: '/x' }, { label: 'Xem trước' }, { label: 'Xác nhận' }]}
            />
            <ProgressBar
              t={t}
              label="Đang đọc dòng 1.240 trong 3.000"
              done={1240}
              total={3000}
              wayOut={<a href="/x">Dừng lại, chưa ghi gì</a>}
            />
          </div>
        </Section>
        <Section id="facts" title="Thông tin" action={<a href="/x">Sửa</a>} lead="Ghi theo giấy đăng ký.">
          <SummaryList
            items={[
              {
                label: 'Chủ thể',
                value: 'HTX Nông sản Dược liệu cao nguyên Sìn Hồ',
                action: { label: 'Đổi', href: '/x' },
              },
              { label: 'Mã số cũ', value: '', note: 'Không có trong quyết định năm 2021.' },
              { label: 'Ảnh', value: <Photo t={t} photo={null} shape="square" caption="Mặt trước" /> },
            ]}
          />
          <Details summary="Mã số cũ viết thế nào?">
            <p>Mã tỉnh – mã huyện – mã xã – số thứ tự – năm, ví dụ 83-832-28882-2-2022.</p>
          </Details>
        </Section>
        <Section id="icons" title="Hình nhỏ">
          <Line>
            {ICONS.map((name) => (
              <span key={name}>
                <Icon name={name} /> {name}
              </span>
            ))}
          </Line>
        </Section>
        <Section id="findings" title="Kết quả đọc bảng tính">
          <DataTable
            t={t}
            caption="Dòng cần xem lại"
            wide
            rows={[1, 2, 3]}
            rowKey={(n) => String(n)}
            columns={[
              'Dòng',
              'Cột',
              'Giá trị trong tệp',
              'Nhận xét',
              'Sẽ ghi',
              'Mức',
              'Xã cũ',
              'Xã mới',
              'Số quyết định',
              'Ngày',
            ].map((label, i) => ({
              key: `c${i}`,
              label,
              lead: i === 0,
              numeric: i === 0,
              nowrap: i > 5,
              cell: (n: number) =>
                i === 0
                  ? n * 17
                  : [
                      '',
                      'H',
                      '31/02/2026',
                      'Ngày không có trong lịch',
                      '–',
                      'Lỗi',
                      'Thị trấn Mường Tè',
                      'Xã Bum Tở',
                      '1520/QĐ-UBND',
                      '23/11/2026',
                    ][i],
            }))}
          />
        </Section>
      </RecordLayout>
    </PageShell>
  );
}
