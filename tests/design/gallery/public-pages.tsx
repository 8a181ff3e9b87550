// Gallery: what the public sees. Products are those named in public sources; dates and states here are made up for the look.

import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar, type FilterBarProps } from '#design/filter-bar.tsx';
import { HistoryList } from '#design/history-list.tsx';
import type { PageFrame } from '#design/page-frame.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { PageShell } from '#design/page-shell.tsx';
import { Pagination } from '#design/pagination.tsx';
import type { PhotoSource } from '#design/photo.tsx';
import { ProductCard, ProductCards } from '#design/product-card.tsx';
import { ProductHero } from '#design/product-hero.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import type { RecognitionState } from '#design/status-tag.tsx';
import { SummaryList } from '#design/summary-list.tsx';

const photo = (name: string, alt: string): PhotoSource => ({ url: `/anh/${name}.webp`, alt, width: 800, height: 600 });

interface Product {
  readonly name: string;
  readonly photo: PhotoSource | null;
  readonly level: number | null;
  readonly state: RecognitionState;
  readonly validUntil?: string;
  readonly producer: string;
  readonly place: string;
}

const PRODUCTS: readonly Product[] = [
  {
    name: 'Trà cổ thụ Sà Dề Phìn',
    photo: photo('tea', 'Hộp trà màu xanh đặt trên bàn gỗ'),
    level: 4,
    state: 'in-force',
    validUntil: '14/07/2028',
    producer: 'Công ty cổ phần Đầu tư phát triển Chè Tam Đường',
    place: 'Xã Bình Lư',
  },
  {
    name: 'Miến dong Bình Lư',
    photo: photo('noodles', 'Miến dong phơi trên mẹt tre'),
    level: 3,
    state: 'expiring',
    validUntil: '02/03/2027',
    producer: 'HTX Nông nghiệp và Dịch vụ Bình Lư',
    place: 'Xã Bình Lư',
  },
  {
    name: 'Mật ong Trường Tuyển Ka Lăng',
    photo: photo('honey', 'Lọ mật ong nắp gỗ'),
    level: 3,
    state: 'extended',
    validUntil: '14/07/2027',
    producer: 'Trường Tuyển (nhãn hiệu)',
    place: 'Xã Thu Lũm',
  },
  {
    name: 'Viên hà thủ ô mật ong vừng',
    photo: null,
    level: 3,
    state: 'expired',
    validUntil: '01/09/2026',
    producer: 'Tây Bắc TV',
    place: 'Phường Đoàn Kết',
  },
  {
    name: 'Du lịch cộng đồng bản Sì Thâu Chải',
    photo: photo('tea', 'Hộp trà màu xanh đặt trên bàn gỗ'),
    level: 5,
    state: 're-evaluating',
    producer: 'Chưa rõ chủ thể',
    place: 'Xã Tả Lèng',
  },
  {
    name: 'Ớt trung đoàn ngâm dấm',
    photo: null,
    level: null,
    state: 'undecided',
    producer: 'HTX Thanh Nga',
    place: 'Chưa xác định xã',
  },
];

const filterBar = (frame: PageFrame, extra: Partial<FilterBarProps>): FilterBarProps => ({
  t: frame.t,
  action: '/san-pham',
  primary: true,
  search: {
    name: 'q',
    label: 'Tên sản phẩm, chủ thể, xã hoặc mã số',
    value: '',
    hint: 'Gõ không dấu cũng được: “tra co thu”, “mien dong binh lu”.',
  },
  filters: [
    {
      name: 'sao',
      label: 'Hạng sao',
      allLabel: 'Mọi hạng',
      chosen: '',
      choices: [
        { value: '3', label: '3 sao' },
        { value: '4', label: '4 sao' },
        { value: '5', label: '5 sao' },
      ],
    },
    {
      name: 'trang-thai',
      label: 'Trạng thái',
      allLabel: 'Mọi trạng thái',
      chosen: '',
      choices: [{ value: 'in-force', label: 'Còn hiệu lực' }],
    },
    {
      name: 'nganh',
      label: 'Ngành',
      allLabel: 'Mọi ngành',
      chosen: '',
      choices: [
        { value: '1', label: 'Thực phẩm' },
        { value: '2', label: 'Đồ uống' },
      ],
    },
    {
      name: 'xa',
      label: 'Xã, phường',
      allLabel: 'Toàn tỉnh',
      chosen: '',
      choices: [{ value: '03390', label: 'Xã Bình Lư' }],
    },
  ],
  count: '1.234 sản phẩm',
  exports: (
    <>
      <a href="/san-pham.csv">Tải CSV</a>
      <a href="/san-pham.json">Tải JSON</a>
    </>
  ),
  ...extra,
});

/** The register: a calm search over a list led by photographs. */
export function RegisterPage({ frame, full }: { readonly frame: PageFrame; readonly full: boolean }) {
  const bar = full
    ? filterBar(frame, {
        hides: { text: 'Đang ẩn 42 sản phẩm đã hết hạn.', label: 'Hiện cả các sản phẩm đó', href: '?tat-ca=1' },
      })
    : filterBar(frame, {
        search: { name: 'q', label: 'Tên sản phẩm, chủ thể, xã hoặc mã số', value: 'xúc xích Nậm Nghẹp thượng hạng' },
        active: [
          { label: '5 sao', removeHref: '?a' },
          { label: 'Xã Bình Lư', removeHref: '?b' },
          { label: 'Ngành: Thảo dược, sản phẩm có nguồn gốc từ thảo dược', removeHref: '?c' },
        ],
        clearHref: '/san-pham',
        count: 'Không có sản phẩm nào',
      });
  return (
    <PageShell
      frame={frame}
      title="Tìm sản phẩm OCOP"
      description="Sổ đăng ký sản phẩm OCOP tỉnh Lai Châu."
      indexed
      structuredData={{
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        name: 'OCOP </script><script>alert(1)</script>',
      }}
    >
      <PageHeading
        heading="Sản phẩm OCOP nào đang được công nhận?"
        summary="Mọi sản phẩm OCOP của tỉnh Lai Châu, hạng sao và ngày hết hạn."
      />
      <FilterBar {...bar} />
      {full ? (
        <>
          <ProductCards>
            {PRODUCTS.map((p) => (
              <ProductCard key={p.name} t={frame.t} href="/san-pham/x" heading="h2" {...p} />
            ))}
          </ProductCards>
          <Pagination t={frame.t} page={5} pageSize={24} total={1234} href={(n) => `?trang=${n}`} />
        </>
      ) : (
        <EmptyState
          title="Không tìm thấy sản phẩm nào."
          text="Thử bỏ bớt một bộ lọc, hoặc gõ ít chữ hơn. Sản phẩm chưa có trong dữ liệu của tỉnh này không có nghĩa là sản phẩm giả."
          action={
            <ButtonLink kind="secondary" href="/san-pham">
              Xem tất cả sản phẩm
            </ButtonLink>
          }
        />
      )}
    </PageShell>
  );
}

/** A product's page. */
export function ProductPage({ frame, lapsed }: { readonly frame: PageFrame; readonly lapsed: boolean }) {
  return (
    <PageShell
      frame={frame}
      title="Trà cổ thụ Sà Dề Phìn"
      indexed
      breadcrumbs={[
        { label: 'Trang chủ', href: '/' },
        { label: 'Sản phẩm', href: '/san-pham' },
        { label: 'Chè, trà', href: '/san-pham?bo=11' },
      ]}
    >
      <ProductHero
        t={frame.t}
        name={lapsed ? 'Viên hà thủ ô mật ong vừng' : 'Trà cổ thụ Sà Dề Phìn'}
        photo={lapsed ? null : photo('tea', 'Hộp trà màu xanh đặt trên bàn gỗ, sau lưng là đồi chè')}
        level={lapsed ? 3 : 4}
        lapsed={lapsed}
        lapsedOn={lapsed ? '01/09/2026' : undefined}
        state={lapsed ? 'expired' : 'in-force'}
        meaning={
          lapsed
            ? 'Giấy chứng nhận đã hết hạn ngày 01/09/2026. Sản phẩm không còn được dùng hạng sao này.'
            : 'Được công nhận 4 sao đến hết ngày 14/07/2028.'
        }
      >
        <SummaryList
          items={[
            { label: 'Chủ thể', value: <a href="/chu-the/x">Công ty cổ phần Đầu tư phát triển Chè Tam Đường</a> },
            {
              label: 'Nơi sản xuất',
              value: 'Xã Bình Lư, tỉnh Lai Châu',
              note: 'Trước 01/07/2025: thị trấn Tam Đường, huyện Tam Đường',
            },
            { label: 'Bộ sản phẩm', value: '11. Chè, trà' },
            { label: 'Mã số', value: '12-03390-3-2026' },
          ]}
        />
      </ProductHero>
      <RecordLayout
        side={
          <HistoryList
            title="Lịch sử công nhận"
            entries={[
              {
                key: '2',
                when: '15/07/2025',
                datetime: '2025-07-15',
                what: 'Công nhận 4 sao',
                who: 'Chủ tịch UBND tỉnh Lai Châu',
                detail: 'Quyết định số 1520/QĐ-UBND',
              },
              {
                key: '1',
                when: '30/06/2022',
                datetime: '2022-06-30',
                what: 'Công nhận 3 sao',
                who: 'UBND huyện Tam Đường (nay không còn)',
                detail: 'Quyết định số 812/QĐ-UBND',
              },
            ]}
          />
        }
      >
        <Section id="story" title="Câu chuyện sản phẩm">
          <div class="prose">
            <p>
              Những cây chè cổ thụ trên núi Sà Dề Phìn mọc ở độ cao hơn 1.600 mét, quanh năm mây phủ. Người Mông, người
              Dao ở đây hái tay từng búp một tôm hai lá, sao bằng chảo gang và vò ngay trong ngày.
            </p>
            <p>Nước trà vàng ánh xanh, vị chát dịu rồi ngọt hậu, hương thoảng mùi mật ong rừng.</p>
          </div>
        </Section>
        <Section id="buy" title="Mua ở đâu">
          <SummaryList
            items={[
              { label: 'Điểm bán', value: 'Điểm giới thiệu và bán sản phẩm OCOP, phường Tân Phong' },
              { label: 'Quy cách', value: 'Hộp 100 g: 180.000 ₫ · Hộp 250 g: 420.000 ₫' },
            ]}
          />
        </Section>
        <Details summary="Hạng sao nghĩa là gì?">
          <p>
            Hội đồng chấm theo bộ tiêu chí của Thủ tướng Chính phủ. 3 sao và 4 sao do tỉnh công nhận, 5 sao do Bộ công
            nhận; mỗi lần có giá trị 36 tháng.
          </p>
        </Details>
      </RecordLayout>
    </PageShell>
  );
}
